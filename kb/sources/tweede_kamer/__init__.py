"""The open data of the Tweede Kamer (OData v4 and SyncFeed): its records as they really are."""
