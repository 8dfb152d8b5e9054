"""Full text: a projection of what SQL holds, for finding things by words."""
