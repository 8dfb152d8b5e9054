"""What things are: entities, terms, value lists and rules, declared once and without any I/O."""
