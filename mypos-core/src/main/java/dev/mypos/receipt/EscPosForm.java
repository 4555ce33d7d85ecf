package dev.mypos.receipt;

import java.util.List;

/** The rows of a receipt as a printer takes them. Confine to one call. */
final class EscPosForm implements Form<PrinterCommands> {
    private final PrinterCommands commands = new PrinterCommands();
    private final CodePage page;
    private final LookAlike lookAlike;
    private final TextForm rows;
    private final int columns;

    private EscPosForm(EscPos printer) {
        this.page = printer.codePage();
        this.lookAlike = new LookAlike(page);
        this.columns = printer.paper().columns();
        this.rows = new TextForm(columns);
    }

    static byte[] bytes(List<Line> lines, EscPos printer, boolean openDrawer) {
        EscPosForm form = new EscPosForm(printer);
        PrinterCommands commands = form.commands.initialise().codePage(printer.codePage());
        if (openDrawer) {
            commands.openDrawer();
        }
        lines.forEach(line -> line.as(form));
        return commands.cut().bytes();
    }

    @Override
    public PrinterCommands heading(Line.Heading line) {
        commands.bold(true);
        centred(line.text());
        return commands.bold(false);
    }

    @Override
    public PrinterCommands centred(Line.Centred line) {
        return centred(line.text());
    }

    @Override
    public PrinterCommands text(Line.Text line) {
        return print(rows.text(new Line.Text(shown(line.text()))));
    }

    @Override
    public PrinterCommands pair(Line.Pair line) {
        return print(rows.pair(new Line.Pair(shown(line.left()), shown(line.right()))));
    }

    @Override
    public PrinterCommands item(Line.Item line) {
        return print(
                rows.item(new Line.Item(shown(line.name()), line.detail().map(this::shown), shown(line.amount()))));
    }

    @Override
    public PrinterCommands under(Line.Under line) {
        return print(rows.under(new Line.Under(shown(line.left()), shown(line.right()))));
    }

    @Override
    public PrinterCommands total(Line.Total line) {
        List<String> total = rows.total(new Line.Total(shown(line.label()), shown(line.amount())));
        print(total.subList(0, 1));
        commands.bold(true).doubleHeight(true);
        print(total.subList(1, total.size()));
        return commands.doubleHeight(false).bold(false);
    }

    @Override
    public PrinterCommands rule(Line.Rule line) {
        return print(rows.rule(line));
    }

    @Override
    public PrinterCommands barcode(Line.Barcode line) {
        return commands.centred(true).barcode(line.code().text()).centred(false);
    }

    /** The printer centres by dots, so the blanks that stand for it in a text are left out. */
    private PrinterCommands centred(String text) {
        commands.centred(true);
        print(Wrapping.rows(shown(text), columns));
        return commands.centred(false);
    }

    private PrinterCommands print(List<String> text) {
        text.forEach(row -> commands.row(row.stripTrailing().getBytes(page.charset())));
        return commands;
    }

    private String shown(String text) {
        return lookAlike.of(text);
    }
}
