"""Reads and edits workbooks with openpyxl, so that our files are judged by another program.

Commands (paths first, answers as JSON on standard output):
  tables FILE            every table: sheet, reference, header, rows as openpyxl reads them
  twins FILE             the hidden sheet of formulas: ID, our value, formula or words, and its result
  sheets FILE            every sheet: title, the kinds and values of its cells, what it refers to
  charts FILE            every chart: sheet, kind, and the cells that each series draws
  names FILE             every defined name and what it stands for; every drop-down list
  edit FILE OUT EDITS    applies EDITS (JSON) and saves; see `apply` for the edits there are
"""

import json
import sys

import openpyxl
from openpyxl.utils import range_boundaries


def find_table(book, name):
    for sheet in book.worksheets:
        if name in sheet.tables:
            return sheet, sheet.tables[name]
    raise KeyError(f"no table {name}")


def grid(sheet, table):
    left, top, right, bottom = range_boundaries(table.ref)
    return [
        [sheet.cell(row, column).value for column in range(left, right + 1)]
        for row in range(top, bottom + 1)
    ]


def tables(path):
    book = openpyxl.load_workbook(path)
    found = {}
    for sheet in book.worksheets:
        for table in sheet.tables.values():
            rows = grid(sheet, table)
            found[table.name] = {
                "sheet": sheet.title,
                "ref": table.ref,
                "columns": [column.name for column in table.tableColumns],
                "header": rows[0],
                "rows": rows[1:],
            }
    return found


def twins(path):
    formulas = openpyxl.load_workbook(path)
    results = openpyxl.load_workbook(path, data_only=True)
    title, _ = next(formulas.defined_names["KA_Formulas"].destinations)
    rows = []
    for row in formulas[title].iter_rows(min_row=3, max_col=3):
        key, value, twin = (cell.value for cell in row)
        if key is not None:
            result = results[title].cell(row[2].row, 3).value
            rows.append({"id": key, "value": value, "twin": twin, "result": result})
    return rows


def sheets(path):
    book = openpyxl.load_workbook(path)
    return {
        sheet.title: {
            "formulas": sum(cell.data_type == "f" for row in sheet.iter_rows() for cell in row),
            "values": [
                cell.value for row in sheet.iter_rows() for cell in row if cell.value is not None
            ],
            "frozen": sheet.freeze_panes,
            "tables": list(sheet.tables),
            "repeated": sheet.print_title_rows,
        }
        for sheet in book.worksheets
    }


def defined_names(book):
    """Before openpyxl 3.1 they were a list of their own."""
    names = book.defined_names
    return names.values() if hasattr(names, "values") else names.definedName


def names(path):
    """What each name stands for, and from where each drop-down list takes its words."""
    book = openpyxl.load_workbook(path)
    found = {defined.name: defined.attr_text for defined in defined_names(book)}
    lists = [
        {"sheet": sheet.title, "source": rule.formula1}
        for sheet in book.worksheets
        for rule in sheet.data_validations.dataValidation
        if rule.type == "list"
    ]
    return {"names": found, "lists": lists}


def charts(path):
    book = openpyxl.load_workbook(path)
    return [
        {
            "sheet": sheet.title,
            "kind": type(chart).__name__,
            "series": [
                {
                    "name": series.tx.strRef.f,
                    "categories": (series.cat.strRef or series.cat.numRef).f,
                    "values": series.val.numRef.f,
                }
                for series in chart.series
            ],
        }
        for sheet in book.worksheets
        for chart in sheet._charts
    ]


def position(sheet, table, key, header):
    """Row and column of the cell in the row whose first cell is `key`, under `header`."""
    left, top, _, _ = range_boundaries(table.ref)
    rows = grid(sheet, table)
    column = rows[0].index(header)
    for offset, row in enumerate(rows[1:], start=1):
        if str(row[0]) == str(key):
            return top + offset, left + column
    raise KeyError(f"no row {key} in {table.name}")


def apply(book, edit):
    kind = edit["kind"]
    if kind == "rename-sheet":
        book[edit["sheet"]].title = edit["title"]
        return
    sheet, table = find_table(book, edit["table"])
    left, top, right, bottom = range_boundaries(table.ref)
    if kind == "type":
        row, column = position(sheet, table, edit["key"], edit["header"])
        sheet.cell(row, column).value = edit["value"]
    elif kind == "reverse":
        rows = grid(sheet, table)[1:][::-1]
        for offset, cells in enumerate(rows, start=1):
            for index, value in enumerate(cells):
                sheet.cell(top + offset, left + index).value = value
    elif kind == "append":
        for index, value in enumerate(edit["cells"]):
            sheet.cell(bottom + 1, left + index).value = value
        table.ref = (
            f"{openpyxl.utils.get_column_letter(left)}{top}:"
            f"{openpyxl.utils.get_column_letter(right)}{bottom + 1}"
        )
        if table.autoFilter is not None:
            table.autoFilter.ref = table.ref
    elif kind == "blank-row":
        row, _ = position(sheet, table, edit["key"], grid(sheet, table)[0][0])
        for column in range(left, right + 1):
            sheet.cell(row, column).value = None
    else:
        raise ValueError(f"unknown edit {kind}")


def main():
    command, *words = sys.argv[1:]
    if command == "tables":
        json.dump(tables(words[0]), sys.stdout, ensure_ascii=False, default=str)
    elif command == "charts":
        json.dump(charts(words[0]), sys.stdout, ensure_ascii=False)
    elif command == "twins":
        json.dump(twins(words[0]), sys.stdout, ensure_ascii=False, default=str)
    elif command == "sheets":
        json.dump(sheets(words[0]), sys.stdout, ensure_ascii=False, default=str)
    elif command == "names":
        json.dump(names(words[0]), sys.stdout, ensure_ascii=False, default=str)
    elif command == "edit":
        source, target, edits = words
        book = openpyxl.load_workbook(source)
        for edit in json.loads(edits):
            apply(book, edit)
        book.save(target)
    else:
        raise SystemExit(__doc__)


main()
