package dev.mypos.receipt;

/** The elements of a receipt's page. Immutable. */
final class HtmlForm implements Form<String> {
    @Override
    public String heading(Line.Heading line) {
        return element("h2", "heading", HtmlText.of(line.text()));
    }

    @Override
    public String centred(Line.Centred line) {
        return element("p", "centred", HtmlText.of(line.text()));
    }

    @Override
    public String text(Line.Text line) {
        return element("p", "text", HtmlText.of(line.text()));
    }

    @Override
    public String pair(Line.Pair line) {
        return pair("pair", line.left(), line.right());
    }

    @Override
    public String item(Line.Item line) {
        return line.detail()
                .map(detail -> element("p", "item", HtmlText.of(line.name())) + pair("under", detail, line.amount()))
                .orElseGet(() -> pair("pair item", line.name(), line.amount()));
    }

    @Override
    public String under(Line.Under line) {
        return pair("under", line.left(), line.right());
    }

    @Override
    public String total(Line.Total line) {
        return pair("total", line.label(), line.amount());
    }

    @Override
    public String rule(Line.Rule line) {
        return "<hr/>\n";
    }

    @Override
    public String barcode(Line.Barcode line) {
        return "<figure>" + BarcodeSvg.of(line.code()) + "<figcaption>"
                + HtmlText.of(line.code().text()) + "</figcaption></figure>\n";
    }

    private static String pair(String kind, String left, String right) {
        return element("p", kind, "<span>" + HtmlText.of(left) + "</span> <span>" + HtmlText.of(right) + "</span>");
    }

    private static String element(String name, String kind, String content) {
        return "<%s class=\"%s\">%s</%s>\n".formatted(name, kind, content, name);
    }
}
