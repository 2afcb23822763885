"""pdf_rows.py RAW.csv FILE.pdf: every row of the list stands in the text of the PDF, in the same order."""
import csv
import re
import subprocess
import sys
import unicodedata

listed, file = sys.argv[1:]
text = subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, text=True, check=True).stdout


def letters(words):
    return re.sub(r"[^A-Za-z0-9ÄÖÜäöüß]+", "", unicodedata.normalize("NFC", words))


text = letters(text)
at, rows = 0, 0
with open(listed, encoding="utf-8-sig", newline="") as lines:
    for row in csv.DictReader(lines):
        if not row["day"]:
            continue
        # A time opens its row; in a row without one the name has to do.
        name = letters(row["stop"])[:6]
        time = letters(row["arrive"])[:4]
        for wanted in filter(None, [time, name]):
            found = text.find(wanted, at)
            if found < 0:
                sys.exit(f"{file}: {row['stop'][:60]!r} ({wanted!r}) is missing or out of order")
            at = found
        rows += 1
print(f"{file}: {rows} rows in order")
