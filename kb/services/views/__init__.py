"""What a reader is shown: plain values, put together by `kb.services.browse` and others, for terminal, page and JSON."""
