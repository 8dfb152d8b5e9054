"""Tables of trade into indices of concentration."""
