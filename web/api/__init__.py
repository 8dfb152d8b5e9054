"""The site as programs see it: what OpenAPI says of its addresses, and the page that tells the same to people."""
