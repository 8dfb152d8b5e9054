"""SQL, the truth: tables from the declared model, migrations, and the repositories that read and write them."""
