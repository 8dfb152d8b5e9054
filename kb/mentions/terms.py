"""Words for a time without a date, that set a term in a request and are a vague date anywhere else."""

RECESS = r"(?:zomer|kerst|herfst|mei|voorjaars|krokus|winter)?reces"
SEASON = r"(?:zomer|winter|herfst|lente|voorjaar|najaar)"
ORDINAL = r"(?:eerste|tweede|derde|vierde)"
COUNT = r"(?:\d{1,3}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|achttien|vierentwintig)"
PERIOD = rf"{COUNT} (?:maand(?:en)?|weken|week|jaar|dagen|dag)"
