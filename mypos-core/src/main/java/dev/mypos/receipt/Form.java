package dev.mypos.receipt;

/** How each kind of line is shown on one medium. */
interface Form<R> {
    R heading(Line.Heading line);

    R centred(Line.Centred line);

    R text(Line.Text line);

    R pair(Line.Pair line);

    R item(Line.Item line);

    R under(Line.Under line);

    R total(Line.Total line);

    R rule(Line.Rule line);

    R barcode(Line.Barcode line);
}
