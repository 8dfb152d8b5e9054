"""Telling people by mail what changed of what they follow: subscriptions, the mails, and sending them."""
