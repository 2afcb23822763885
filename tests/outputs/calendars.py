"""Calendar files as Python's icalendar reads them: the right instants, whatever the zone of this machine."""

import sys
import time
from datetime import date, datetime, timezone
from pathlib import Path

from icalendar import Calendar

folder = Path(sys.argv[1])


def entries(name):
    raw = (folder / name).read_bytes()
    assert all(len(line) <= 75 for line in raw.split(b"\r\n")), f"{name}: a line is longer than 75 octets"
    assert b"\n" not in raw.replace(b"\r\n", b""), f"{name}: a line ends with LF alone"
    calendar = Calendar.from_ical(raw)
    assert not calendar.errors, calendar.errors
    events = calendar.walk("VEVENT")
    for event in events:
        assert not event.errors, event.errors
    assert len({str(event["UID"]) for event in events}) == len(events)
    return {str(event["UID"]).split("@")[0]: event for event in events}


def utc(*parts):
    return datetime(*parts, tzinfo=timezone.utc)


plan = entries("plan-overview.ics")
assert len(plan) == 6
# Summer: two hours ahead of UTC. Winter: one.
assert plan["s-wesel"].start.astimezone(timezone.utc) == utc(2027, 7, 20, 7, 30), plan["s-wesel"].start
assert plan["s-wesel"].end.astimezone(timezone.utc) == utc(2027, 7, 20, 9, 0)
assert plan["s-herford"].start.astimezone(timezone.utc) == utc(2027, 12, 14, 9, 0)
assert plan["s-olpe"].end.astimezone(timezone.utc) == utc(2027, 12, 14, 23, 45)
assert plan["s-leverkusen"].start == date(2027, 7, 20)
assert str(plan["s-leverkusen"]["STATUS"]) == "CANCELLED"
assert str(plan["s-laki"]["LOCATION"]) == "LaKI, Dortmund"
assert (plan["s-wesel"]["GEO"].latitude, plan["s-wesel"]["GEO"].longitude) == (51.6669, 6.6204)
# The zone of the file itself, not one that the reader knows.
zone = Calendar.from_ical((folder / "plan-overview.ics").read_bytes()).walk("VTIMEZONE")[0].to_tz()
for naive, instant in [
    (datetime(2027, 7, 20, 9, 30), utc(2027, 7, 20, 7, 30)),
    (datetime(2027, 12, 14, 10, 0), utc(2027, 12, 14, 9, 0)),
    (datetime(2027, 3, 28, 3, 0), utc(2027, 3, 28, 1, 0)),
    (datetime(2027, 10, 31, 3, 0), utc(2027, 10, 31, 2, 0)),
]:
    assert naive.replace(tzinfo=zone).astimezone(timezone.utc) == instant, naive
assert list(entries("plan-wesel.ics")) == ["s-wesel"]
assert len(entries("feindlich-overview.ics")) == 60
assert len(entries("feindlich-day.ics")) == 20
assert list(entries("sommertour-2017-overview.ics")) == ["s-2017-solingen"]
# A stop's own address; what the day sheet tells its readers and the overview does not tell everybody.
for name, tells in [("geplant-day.ics", True), ("geplant-overview.ics", False)]:
    wesel = entries(name)["s-wesel"]
    assert str(wesel["LOCATION"]) == "Kreishaus, 2. Etage, Eingang Süd, 46483 Wesel"
    description = str(wesel["DESCRIPTION"])
    assert "Entwurf" in description
    for private in ["0171 2345678", "Vertraulich", "0151/23456789"]:
        assert (private in description) == tells, (name, private)
print(f"icalendar in {time.tzname[0]}: calendars read, instants right")
