"""Workbooks and CSV as openpyxl and LibreOffice read them: values of the right type, no formula."""

import csv
import subprocess
import sys
from datetime import datetime, time
from pathlib import Path

from openpyxl import load_workbook

folder = Path(sys.argv[1])
names = ["plan", "feindlich", "sommertour-2017"]

for name in names:
    for sheet in ["overview", "unvisited"]:
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
unvisited = load_workbook(folder / "plan-unvisited.xlsx").worksheets[0]
assert unvisited["B2"].value == "05112" and unvisited["B2"].data_type == "s"

# LibreOffice: opens both, and gives back what was written.
convert = ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/libreoffice", "--convert-to"]
done = subprocess.run(
    [*convert, "csv:Text - txt - csv (StarCalc):59,34,76,1", "--outdir", str(folder / "from-xlsx")]
    + [str(folder / f"{name}-overview.xlsx") for name in names],
    capture_output=True, text=True, timeout=240, check=True,
)
for name in names:
    with open(folder / "from-xlsx" / f"{name}-overview.csv", encoding="utf-8") as file:
        through = list(csv.reader(file, delimiter=";"))
    with open(folder / f"{name}-overview.raw.csv", encoding="utf-8", newline="") as file:
        raw = list(csv.reader(file))
    stops = [row[5] for row in through[1:]]
    assert stops == [row[5] for row in raw[1:]], f"{name}: LibreOffice reads other stops"

# CSV as Excel reads it: number of columns, decimal comma, guard.
for name in names:
    data = (folder / f"{name}-overview.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf") and data.endswith(b"\r\n")
    rows = list(csv.reader(data.decode("utf-8-sig").split("\r\n")[:-1], delimiter=";"))
    assert len({len(row) for row in rows}) == 1, f"{name}: rows of unequal length"
    for row in rows:
        assert not any(cell.lstrip()[:1] in tuple("=+-@＝＋－＠") for cell in row if cell.strip()), row
print("openpyxl and LibreOffice: workbooks and CSV read, no formula")
