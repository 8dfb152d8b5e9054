"""What is measured on the real documents beside the checkout; `python -m benchmarks` prints all of it."""
