"""Codes of the places that data centres are in: ISO 3166, as traits of a site in small letters."""

from __future__ import annotations

from typing import Final

COUNTRIES: Final = {
    "ae": "United Arab Emirates",
    "cn": "China",
    "gb": "United Kingdom",
    "id": "Indonesia",
    "my": "Malaysia",
    "pt": "Portugal",
    "us": "United States",
}
"""Those in which a data centre is on record."""
_STATES: Final = (
    "AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|"
    "DE Delaware|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|"
    "KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|"
    "MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|"
    "NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|"
    "OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|"
    "TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|"
    "WI Wisconsin|WY Wyoming"
)
STATES: Final = {pair[:2]: pair[3:] for pair in _STATES.split("|")}
"""Of the United States, by their postal codes, which are those of ISO 3166-2."""
