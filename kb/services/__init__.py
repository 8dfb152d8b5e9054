"""What the product does, each use case once, for the command line and the web alike."""
