package dev.mypos.receipt;

import java.util.List;
import java.util.stream.Collectors;

/** The page around a receipt: its title and how it looks on screen and on paper. */
final class HtmlPage {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en" xmlns="http://www.w3.org/1999/xhtml">
            <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <title>%s</title>
            <style>
            %s</style>
            </head>
            <body>
            <main class="%s">
            %s</main>
            </body>
            </html>
            """;

    private static final String STYLE = """
            * { box-sizing: border-box; margin: 0; padding: 0; }
            html { background: #e9e9ec; color: #000; }
            body { padding: 8mm 0; font: 9.5pt/1.35 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; font-variant-numeric: tabular-nums; }
            main { margin: 0 auto; padding: 6mm 4mm; background: #fff; box-shadow: 0 1px 6px rgba(0, 0, 0, .25); overflow-wrap: anywhere; }
            main.paper-80 { width: 80mm; }
            main.paper-58 { width: 58mm; padding: 5mm; font-size: 8.5pt; }
            h2 { font-size: 1.2em; line-height: 1.3; text-align: center; }
            .centred { text-align: center; }
            .pair, .under, .total { display: flex; justify-content: space-between; align-items: last baseline; gap: 3mm; }
            .pair span:last-child, .under span:last-child, .total span:last-child { text-align: right; flex: 0 1 auto; }
            .item { margin-top: .5mm; }
            .under { padding-left: 3mm; font-size: .95em; }
            .total { margin-top: 1.5mm; padding: 1.5mm 0 1mm; border-top: .6mm solid #000; font-size: 1.35em; font-weight: 700; }
            hr { margin: 1.8mm 0; border: 0; border-top: .25mm dashed #000; }
            .centred:has(+ figure) { font-size: .8em; }
            figure { margin-top: 3mm; text-align: center; }
            svg { display: block; margin: 0 auto; max-width: 100%; height: 11mm; }
            figcaption { margin-top: .5mm; font-size: .9em; letter-spacing: .08em; }
            @page { margin: 0; }
            @media print {
            html { background: none; }
            body { padding: 0; }
            main { padding: 2mm 0 4mm; box-shadow: none; }
            main.paper-80 { width: 72mm; }
            main.paper-58 { width: 48mm; padding: 2mm 0 4mm; }
            .pair, .under, .total, figure { break-inside: avoid; }
            }
            """;

    private HtmlPage() {}

    static String of(String title, List<Line> lines, Paper paper) {
        HtmlForm form = new HtmlForm();
        String content = lines.stream().map(line -> line.as(form)).collect(Collectors.joining());
        return PAGE.formatted(HtmlText.of(title), STYLE, "paper-" + paper.widthMillimetres(), content);
    }
}
