"""The sections of a digest, one file each: functions of a week that return items."""
