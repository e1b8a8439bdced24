import type { CellWords, RefusalReason } from '@guitu/forms/ledger';
import type { Locale } from '../messages/messages.js';

/** What a ledger says itself; titles, codes and issues come from the standard. */
export interface LedgerWords extends CellWords {
  readonly gridLabel: (title: string) => string;
  readonly rowNumber: string;
  readonly cell: (column: string, row: number, text: string) => string;
  readonly emptyCell: string;
  readonly rows: (all: number, shown: number) => string;
  readonly noRows: string;
  readonly noneShown: string;
  readonly addRow: string;
  readonly removeRows: (count: number) => string;
  readonly undo: string;
  readonly redo: string;
  readonly undone: string;
  readonly redone: string;
  readonly rowsAdded: (count: number) => string;
  readonly rowsRemoved: (count: number) => string;
  readonly full: (limit: number) => string;
  readonly find: string;
  readonly found: (at: number, count: number) => string;
  readonly notFound: string;
  readonly next: string;
  readonly previous: string;
  readonly errors: (rows: number) => string;
  readonly errorsOfRow: (row: number, count: number) => string;
  readonly noErrors: string;
  readonly checking: string;
  readonly nextError: string;
  readonly columnMenu: (column: string) => string;
  readonly ascending: string;
  readonly descending: string;
  readonly unsorted: string;
  readonly sortedBy: (column: string, isDescending: boolean) => string;
  readonly contains: string;
  readonly only: string;
  readonly clearFilter: string;
  readonly clearFilters: string;
  readonly freezeHere: string;
  readonly unfreeze: string;
  readonly wider: string;
  readonly narrower: string;
  readonly close: string;
  readonly total: string;
  readonly totalShown: string;
  readonly agrees: (title: string, figure: string) => string;
  readonly differs: (title: string, declared: string, counted: string) => string;
  readonly takeCounted: string;
  readonly selected: (rows: number, columns: number) => string;
  readonly copied: (rows: number, columns: number) => string;
  readonly allFields: (count: number) => string;
  readonly fewFields: string;
  readonly row: (row: number) => string;
  readonly pasteTitle: string;
  readonly pasteReading: (done: number, total: number) => string;
  readonly pasteSummary: (changed: number, added: number, cells: number) => string;
  readonly pasteRefused: (cells: number) => string;
  readonly pasteNothingRefused: string;
  readonly pasteHeader: string;
  readonly pasteUnknown: (names: string) => string;
  readonly pasteTooMany: (rows: number, limit: number) => string;
  readonly pasteRemarks: (rows: number) => string;
  readonly pasteMore: (count: number) => string;
  readonly pasteLine: string;
  readonly pasteNew: string;
  readonly pasteReason: string;
  readonly pasteText: string;
  readonly pasteColumn: string;
  readonly pastePreview: string;
  readonly pasteTake: (cells: number) => string;
  readonly pasteCancel: string;
  readonly pasted: (cells: number, refused: number) => string;
  readonly reasons: Readonly<Record<RefusalReason, (column: string) => string>>;
  readonly expected: (kind: 'number' | 'date' | 'date-time' | 'yes-no' | 'text') => string;
  readonly keys: string;
}

/** They load with the grid, so that a page with forms alone does not load them. */
export const LEDGER_WORDS: Readonly<Record<Locale, LedgerWords>> = {
  'zh-CN': {
    yes: '是',
    no: '否',
    comma: '、',
    entries: (count) => `${count} 项`,
    gridLabel: (title) => `${title}表格`,
    rowNumber: '行号',
    cell: (column, row, text) => `第 ${row} 行 ${column}：${text}`,
    emptyCell: '空',
    rows: (all, shown) => (all === shown ? `共 ${all} 行` : `共 ${all} 行，显示 ${shown} 行`),
    noRows: '还没有行。可以添加一行，也可以从 Excel、WPS 复制后在这里粘贴。',
    noneShown: '没有符合筛选条件的行。',
    addRow: '添加一行',
    removeRows: (count) => (count > 1 ? `删除 ${count} 行` : '删除行'),
    undo: '撤销',
    redo: '重做',
    undone: '已撤销',
    redone: '已重做',
    rowsAdded: (count) => `已添加 ${count} 行`,
    rowsRemoved: (count) => `已删除 ${count} 行，可以撤销`,
    full: (limit) => `最多 ${limit} 行`,
    find: '在台账中查找',
    found: (at, count) => `${at} / ${count}`,
    notFound: '没有找到',
    next: '下一处',
    previous: '上一处',
    errors: (rows) => `${rows} 行有错误`,
    errorsOfRow: (row, count) => `第 ${row} 行，${count} 处错误`,
    noErrors: '未发现错误',
    checking: '正在检查……',
    nextError: '转到下一处错误',
    columnMenu: (column) => `${column}：排序、筛选、列宽`,
    ascending: '升序',
    descending: '降序',
    unsorted: '原来的顺序',
    sortedBy: (column, isDescending) => `已按${column}${isDescending ? '降' : '升'}序显示，台账本身的顺序不变`,
    contains: '包含文字',
    only: '只看',
    clearFilter: '取消这一列的筛选',
    clearFilters: '取消全部筛选',
    freezeHere: '冻结到这一列',
    unfreeze: '取消冻结',
    wider: '加宽',
    narrower: '变窄',
    close: '关闭',
    total: '合计',
    totalShown: '合计（所示各行）',
    agrees: (title, figure) => `${title} ${figure}，与各行相符。`,
    differs: (title, declared, counted) => `${title}填的是 ${declared}，各行合计是 ${counted}，两者不符。`,
    takeCounted: '按各行填写',
    selected: (rows, columns) => `已选 ${rows} 行 × ${columns} 列`,
    copied: (rows, columns) => `已复制 ${rows} 行 × ${columns} 列`,
    allFields: (count) => `每行显示全部 ${count} 项`,
    fewFields: '每行只显示前几项',
    row: (row) => `第 ${row} 行`,
    pasteTitle: '粘贴预览',
    pasteReading: (done, total) => `正在核对 ${done} / ${total} 行……`,
    pasteSummary: (changed, added, cells) => `可填入 ${cells} 格：修改 ${changed} 行，新增 ${added} 行。`,
    pasteRefused: (cells) => `有 ${cells} 格不能填入，原有内容保持不变：`,
    pasteNothingRefused: '没有不能填入的内容。',
    pasteHeader: '第一行是列名，已按列名对应。',
    pasteUnknown: (names) => `台账中没有这些列，不填入：${names}`,
    pasteTooMany: (rows, limit) => `台账最多 ${limit} 行，后面 ${rows} 行放不下，不填入。`,
    pasteRemarks: (rows) => `填入后有 ${rows} 行还需要补充或修改。`,
    pasteMore: (count) => `另有 ${count} 处未列出。`,
    pasteLine: '粘贴内容的行',
    pasteNew: '新增',
    pasteReason: '原因',
    pasteText: '粘贴的内容',
    pasteColumn: '列',
    pastePreview: '前几行的样子',
    pasteTake: (cells) => `填入 ${cells} 格`,
    pasteCancel: '不粘贴',
    pasted: (cells, refused) => `已填入 ${cells} 格${refused > 0 ? `，${refused} 格没有填入` : ''}`,
    reasons: {
      readonly: (column) => `${column}不在表格中填写`,
      masked: (column) => `${column}已遮盖，不能填写`,
      unreadable: () => '读不出来，应为',
      'not-in-list': (column) => `${column}的列表中没有这一项`,
      'not-allowed': (column) => `${column}不符合要求`,
    },
    expected: (kind) =>
      ({
        number: '数字，例如 12',
        date: '日期，例如 2024-03-01 或 2024年3月1日',
        'date-time': '日期和时间，例如 2024-03-01 14:30',
        'yes-no': '是或否',
        text: '文字',
      })[kind],
    keys: '方向键移动，直接输入或按 F2 修改，Esc 取消，Ctrl+V 粘贴，Ctrl+Z 撤销，Ctrl+F 查找，Tab 离开表格',
  },
  en: {
    yes: 'Yes',
    no: 'No',
    comma: ', ',
    entries: (count) => (count === 1 ? '1 entry' : `${count} entries`),
    gridLabel: (title) => `Table of ${title}`,
    rowNumber: 'Row',
    cell: (column, row, text) => `Row ${row}, ${column}: ${text}`,
    emptyCell: 'empty',
    rows: (all, shown) => (all === shown ? `${all} rows` : `${shown} of ${all} rows`),
    noRows: 'No rows yet. Add one, or copy from a spreadsheet and paste here.',
    noneShown: 'No row passes the filters.',
    addRow: 'Add a row',
    removeRows: (count) => (count > 1 ? `Remove ${count} rows` : 'Remove row'),
    undo: 'Undo',
    redo: 'Redo',
    undone: 'Undone',
    redone: 'Done again',
    rowsAdded: (count) => (count === 1 ? '1 row added' : `${count} rows added`),
    rowsRemoved: (count) => `${count === 1 ? '1 row' : `${count} rows`} removed; you can undo this`,
    full: (limit) => `At most ${limit} rows`,
    find: 'Find in the ledger',
    found: (at, count) => `${at} / ${count}`,
    notFound: 'Nothing found',
    next: 'Next',
    previous: 'Previous',
    errors: (rows) => (rows === 1 ? '1 row with errors' : `${rows} rows with errors`),
    errorsOfRow: (row, count) => `Row ${row}, ${count === 1 ? '1 error' : `${count} errors`}`,
    noErrors: 'No errors found',
    checking: 'Checking…',
    nextError: 'Go to the next error',
    columnMenu: (column) => `${column}: sort, filter, width`,
    ascending: 'Ascending',
    descending: 'Descending',
    unsorted: 'Original order',
    sortedBy: (column, isDescending) =>
      `Shown by ${column}, ${isDescending ? 'descending' : 'ascending'}; the ledger keeps its order`,
    contains: 'Contains',
    only: 'Show only',
    clearFilter: 'Clear the filter of this column',
    clearFilters: 'Clear all filters',
    freezeHere: 'Freeze up to here',
    unfreeze: 'Unfreeze',
    wider: 'Wider',
    narrower: 'Narrower',
    close: 'Close',
    total: 'Total',
    totalShown: 'Total (rows shown)',
    agrees: (title, figure) => `${title} ${figure} agrees with the rows.`,
    differs: (title, declared, counted) => `${title} says ${declared}, the rows come to ${counted}.`,
    takeCounted: 'Take the figure of the rows',
    selected: (rows, columns) => `${rows} × ${columns} cells selected`,
    copied: (rows, columns) => `${rows} × ${columns} cells copied`,
    allFields: (count) => `Show all ${count} fields of a row`,
    fewFields: 'Show the first fields of a row',
    row: (row) => `Row ${row}`,
    pasteTitle: 'Before pasting',
    pasteReading: (done, total) => `Checking ${done} of ${total} rows…`,
    pasteSummary: (changed, added, cells) =>
      `${cells} cells will be filled in: ${changed} rows changed, ${added} added.`,
    pasteRefused: (cells) => `${cells === 1 ? '1 cell is' : `${cells} cells are`} not taken; what stands there stays:`,
    pasteNothingRefused: 'Nothing is refused.',
    pasteHeader: 'The first line names the columns and was matched by name.',
    pasteUnknown: (names) => `The ledger has no such columns, they are left out: ${names}`,
    pasteTooMany: (rows, limit) => `The ledger holds at most ${limit} rows; the last ${rows} lines are left out.`,
    pasteRemarks: (rows) => `${rows === 1 ? '1 row needs' : `${rows} rows need`} completing or correcting afterwards.`,
    pasteMore: (count) => `${count} more are not listed.`,
    pasteLine: 'Line',
    pasteNew: 'new',
    pasteReason: 'Why',
    pasteText: 'Pasted text',
    pasteColumn: 'Column',
    pastePreview: 'The first lines',
    pasteTake: (cells) => `Fill in ${cells} cells`,
    pasteCancel: 'Do not paste',
    pasted: (cells, refused) => `${cells} cells filled in${refused > 0 ? `, ${refused} not taken` : ''}`,
    reasons: {
      readonly: (column) => `${column} is not filled in here`,
      masked: (column) => `${column} is masked and cannot be filled in`,
      unreadable: () => 'cannot be read; expected ',
      'not-in-list': (column) => `not in the list of ${column}`,
      'not-allowed': (column) => `not allowed in ${column}`,
    },
    expected: (kind) =>
      ({
        number: 'a number such as 12',
        date: 'a date such as 2024-03-01',
        'date-time': 'a date and time such as 2024-03-01 14:30',
        'yes-no': 'yes or no',
        text: 'a text',
      })[kind],
    keys: 'Arrow keys move, typing or F2 edits, Esc cancels, Ctrl+V pastes, Ctrl+Z undoes, Ctrl+F finds, Tab leaves the table',
  },
};
