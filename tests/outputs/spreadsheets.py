"""Workbooks and CSV as openpyxl and LibreOffice read them: values of the right type, no formula."""

import csv
import subprocess
import sys
from datetime import datetime, time
from pathlib import Path

from openpyxl import load_workbook

folder = Path(sys.argv[1])
names = ["plan", "feindlich", "geplant", "sommertour-2017"]
sheets = ["overview", "contacts", "unvisited", "inquiry"]

for name in names:
    for sheet in sheets:
        book = load_workbook(folder / f"{name}-{sheet}.xlsx")
        for page in book:
            for row in page.iter_rows():
                for cell in row:
                    assert cell.data_type != "f", f"{name}: {cell.coordinate} is a formula: {cell.value}"
        first = book.worksheets[0]
        assert first.page_setup.paperSize == 9 and first.print_title_rows == "$1:$1", first.print_title_rows
        assert first.freeze_panes == "A2"
        assert book.properties.title and book.properties.created == datetime(2027, 6, 1)

plan = load_workbook(folder / "plan-overview.xlsx").worksheets[0]
assert plan.page_setup.orientation == "landscape"
head = [cell.value for cell in plan[1]]
wesel = dict(zip(head, [cell.value for cell in plan[3]]))
assert wesel["Datum"] == datetime(2027, 7, 20) and wesel["Beginn"] == time(9, 30), wesel
assert wesel["Station"] == "KI Kreis Wesel" and isinstance(wesel["km (geschätzt)"], float), wesel
contacts = load_workbook(folder / "geplant-contacts.xlsx").worksheets[0]
head = [cell.value for cell in contacts[1]]
phone = contacts[3][head.index("Telefon")]
assert phone.value == "+49 160 1234567" and phone.data_type == "s", phone.value
assert contacts[2][head.index("Mobil")].value == "0171 2345678"
assert contacts[2][head.index("Datum")].value == datetime(2027, 7, 20)
inquiry = load_workbook(folder / "sommertour-2017-inquiry.xlsx").worksheets[0]
assert any("Bernd Krückel" in str(cell.value) for row in inquiry for cell in row)
unvisited = load_workbook(folder / "plan-unvisited.xlsx").worksheets[0]
assert unvisited["B2"].value == "05112" and unvisited["B2"].data_type == "s"

# LibreOffice: opens both, and gives back what was written.
convert = ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/libreoffice", "--convert-to"]
done = subprocess.run(
    [*convert, "csv:Text - txt - csv (StarCalc):59,34,76,1", "--outdir", str(folder / "from-xlsx")]
    + [str(folder / f"{name}-{sheet}.xlsx") for name in names for sheet in sheets],
    capture_output=True, text=True, timeout=240, check=True,
)
for name in names:
    for sheet, column in [("overview", 5), ("contacts", 1), ("unvisited", 2), ("inquiry", 2)]:
        with open(folder / "from-xlsx" / f"{name}-{sheet}.csv", encoding="utf-8") as file:
            through = list(csv.reader(file, delimiter=";"))
        with open(folder / f"{name}-{sheet}.raw.csv", encoding="utf-8", newline="") as file:
            raw = list(csv.reader(file))
        stops = [row[column] for row in through[1:]]
        assert stops == [row[column] for row in raw[1:]], f"{name}-{sheet}: LibreOffice reads other stops"

# CSV as Excel reads it: number of columns, decimal comma, guard.
for name in [f"{name}-{sheet}" for name in names for sheet in sheets]:
    data = (folder / f"{name}.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf") and data.endswith(b"\r\n")
    rows = list(csv.reader(data.decode("utf-8-sig").split("\r\n")[:-1], delimiter=";"))
    assert len({len(row) for row in rows}) == 1, f"{name}: rows of unequal length"
    for row in rows:
        assert not any(cell.lstrip()[:1] in tuple("=+-@＝＋－＠") for cell in row if cell.strip()), row
# What German Excel would read a number out of: the key of a Kreis keeps its zero.
unvisited = (folder / "plan-unvisited.csv").read_text(encoding="utf-8-sig")
assert "AGS 05112;" in unvisited and ";05112;" not in unvisited
print("openpyxl and LibreOffice: workbooks and CSV read, no formula")
