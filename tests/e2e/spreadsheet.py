"""Reads a spreadsheet's file by the zip and XML readers of Python, or LibreOffice's own flat file of it, as JSON.

    spreadsheet.py read FILE.xlsx    {sheet: {"B3": {"text" | "number", "formula"}}}, every part checked
    spreadsheet.py strip FILE.xlsx OUT.xlsx    the same file without any result of a formula
    spreadsheet.py flat FILE.fods    what LibreOffice computed, in the same form
"""
import json
import re
import sys
import xml.etree.ElementTree as tree
import zipfile

MAIN = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
RELATION = '{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id'


def letters(column):
    name = ''
    column += 1
    while column:
        column, digit = divmod(column - 1, 26)
        name = chr(65 + digit) + name
    return name


def cell(part):
    found = {}
    if (formula := part.findtext(MAIN + 'f')) is not None:
        found['formula'] = formula
    kind, value = part.get('t'), part.findtext(MAIN + 'v')
    if kind == 'inlineStr':
        found['text'] = part.findtext(f'{MAIN}is/{MAIN}t')
    elif kind == 'str':
        found['text'] = value
    elif value is not None:
        found['number'] = float(value)
    return found


def read(path):
    with zipfile.ZipFile(path) as file:
        assert file.testzip() is None
        for name in file.namelist():
            tree.fromstring(file.read(name))
        relations = {part.get('Id'): part.get('Target') for part in tree.fromstring(file.read('xl/_rels/workbook.xml.rels'))}
        sheets = {}
        for sheet in tree.fromstring(file.read('xl/workbook.xml')).find(MAIN + 'sheets'):
            cells = tree.fromstring(file.read('xl/' + relations[sheet.get(RELATION)])).iter(MAIN + 'c')
            sheets[sheet.get('name')] = {part.get('r'): value for part in cells if (value := cell(part))}
        return sheets


def strip(path, out):
    with zipfile.ZipFile(path) as file, zipfile.ZipFile(out, 'w') as other:
        for name in file.namelist():
            text = file.read(name).decode()
            other.writestr(name, re.sub(r'(</f>)<v>[^<]*</v>', r'\1', text))


def flat(path):
    office, table, text = ('{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}' % name for name in ('office', 'table', 'text'))
    sheets = {}
    for sheet in tree.parse(path).getroot().iter(table + 'table'):
        cells, row = {}, 0
        for line in sheet.iter(table + 'table-row'):
            column = 0
            for part in line:
                if part.tag not in (table + 'table-cell', table + 'covered-table-cell'):
                    continue
                found = {}
                if (formula := part.get(table + 'formula')) is not None:
                    found['formula'] = formula
                kind = part.get(office + 'value-type')
                if kind == 'date':
                    found['date'] = part.get(office + 'date-value')
                elif kind == 'string':
                    found['text'] = part.get(office + 'string-value') or '\n'.join(spaced(line, text) for line in part.iter(text + 'p'))
                elif kind:
                    found['number'] = float(part.get(office + 'value'))
                repeated = int(part.get(table + 'number-columns-repeated', 1))
                # What holds nothing may go on to the last column there is.
                for place in range(repeated if found else 0):
                    cells[f'{letters(column + place)}{row + 1}'] = found
                column += repeated
            row += int(line.get(table + 'number-rows-repeated', 1))
        sheets[sheet.get(table + 'name')] = cells
    return sheets


def spaced(part, text):
    whole = part.text or ''
    for child in part:
        whole += ' ' * int(child.get(text + 'c', 1)) if child.tag == text + 's' else spaced(child, text)
        whole += child.tail or ''
    return whole


if sys.argv[1] == 'strip':
    strip(*sys.argv[2:])
else:
    json.dump({'read': read, 'flat': flat}[sys.argv[1]](sys.argv[2]), sys.stdout)
