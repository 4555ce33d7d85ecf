package dev.mypos.sale;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.money.Rounding;
import dev.mypos.money.Step;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Does a quote's steps again from their words, with no code of the library, and keeps the sums. Confine to one thread. */
final class Replay {
    private static final String NUMBER = "(-?\\d+(?:\\.\\d+)?)";
    private static final String MONEY = NUMBER + " [A-Z]{3}";
    private static final Pattern LINE = Pattern.compile("line (\\d+): (.*)");
    private static final Pattern PRODUCT = Pattern.compile(MONEY + " x " + NUMBER);
    private static final Pattern PERCENT = Pattern.compile(NUMBER + " % of " + MONEY);
    private static final Pattern AMOUNT = Pattern.compile(MONEY + " off " + MONEY);
    private static final Pattern SHARE = Pattern.compile("share of " + MONEY + " in " + MONEY);
    private static final Pattern TAX = Pattern.compile("(.*) " + NUMBER + " % (included in|on top of) " + MONEY);
    private static final Pattern DOCUMENT = Pattern.compile("(.* (?:included|on top)) on (\\d+) lines");
    private static final Pattern LINE_TOTAL = Pattern.compile(MONEY + " less " + MONEY + " plus " + MONEY);
    private static final Pattern TOTAL = Pattern.compile("sum of (\\d+) lines");
    private static final Pattern CASH = Pattern.compile(MONEY + " in steps of " + MONEY);

    private final Rounding rules;
    private final int decimals;
    private final Map<Integer, Line> lines = new TreeMap<>();
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal cash = BigDecimal.ZERO;

    private Replay(Rounding rules, int decimals) {
        this.rules = rules;
        this.decimals = decimals;
    }

    /** The sums of one line. */
    static final class Line {
        BigDecimal gross = BigDecimal.ZERO;
        BigDecimal left = BigDecimal.ZERO;
        BigDecimal includedRates = BigDecimal.ZERO;
        BigDecimal includedTax = BigDecimal.ZERO;
        BigDecimal onTop = BigDecimal.ZERO;
        BigDecimal total = BigDecimal.ZERO;

        BigDecimal discount() {
            return gross.subtract(left);
        }

        BigDecimal tax() {
            return includedTax.add(onTop);
        }
    }

    static Replay of(Quote quote) {
        Replay replay = new Replay(quote.rules(), quote.total().currency().getDefaultFractionDigits());
        Deque<Step> steps = new ArrayDeque<>(quote.explain());
        steps.forEach(replay::noteIncludedRate);
        while (!steps.isEmpty()) {
            replay.take(steps);
        }
        return replay;
    }

    List<Line> lines() {
        return List.copyOf(lines.values());
    }

    private void noteIncludedRate(Step step) {
        Matcher line = LINE.matcher(step.inputs());
        if (line.matches()) {
            Matcher tax = TAX.matcher(line.group(2));
            if (tax.matches() && tax.group(3).equals("included in")) {
                Line noted = line(line);
                noted.includedRates = noted.includedRates.add(new BigDecimal(tax.group(2)));
            }
        }
    }

    private Line line(MatchResult line) {
        return lines.computeIfAbsent(Integer.valueOf(line.group(1)), number -> new Line());
    }

    private void take(Deque<Step> steps) {
        Step step = steps.remove();
        switch (step.rule()) {
            case "line amount" -> lineAmount(step);
            case "line discount" -> lineDiscount(step);
            case "sale discount" -> saleDiscount(step, steps);
            case "line tax" -> lineTax(step);
            case "document tax" -> documentTax(step, steps);
            case "line total" -> lineTotal(step);
            case "total" -> saleTotal(step);
            case "cash rounding" -> cash(step);
            default -> throw new AssertionError("unknown rule in " + step);
        }
    }

    private static MatchResult match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new AssertionError(pattern + " does not describe " + text);
        }
        return matcher.toMatchResult();
    }

    private static BigDecimal number(MatchResult match, int group) {
        return new BigDecimal(match.group(group));
    }

    private static BigDecimal result(Step step) {
        return step.result().amount();
    }

    private static void same(Step step, BigDecimal shown, BigDecimal expected) {
        // Without a description for each of a million comparisons, which would take most of the time.
        if (shown.compareTo(expected) != 0) {
            throw new AssertionError(step + " shows " + shown + " instead of " + expected);
        }
    }

    /** The exact value is as shown, and rounds to the result. */
    private void rounds(Step step, Ratio exact) {
        shows(step, exact);
        same(step, result(step), exact.rounded(decimals, rules.mode()));
    }

    private static void shows(Step step, Ratio exact) {
        same(step, new BigDecimal(step.exact()), exact.rounded(12, RoundingMode.DOWN));
    }

    private void lineAmount(Step step) {
        MatchResult at = match(LINE, step.inputs());
        MatchResult product = match(PRODUCT, at.group(2));
        rounds(step, Ratio.of(number(product, 1).multiply(number(product, 2))));
        line(at).gross = result(step);
        line(at).left = result(step);
    }

    private void lineDiscount(Step step) {
        MatchResult at = match(LINE, step.inputs());
        reduction(step, at.group(2), line(at).left);
        line(at).left = line(at).left.subtract(result(step));
    }

    private void reduction(Step step, String inputs, BigDecimal left) {
        Matcher percent = PERCENT.matcher(inputs);
        if (percent.matches()) {
            same(step, number(percent, 2), left);
            rounds(step, Ratio.of(number(percent, 1).multiply(left), BigDecimal.valueOf(100)));
        } else {
            MatchResult amount = match(AMOUNT, inputs);
            same(step, number(amount, 2), left);
            rounds(step, Ratio.of(number(amount, 1).min(left)));
        }
    }

    private void saleDiscount(Step step, Deque<Step> steps) {
        BigDecimal left = lines.values().stream().map(line -> line.left).reduce(BigDecimal.ZERO, BigDecimal::add);
        reduction(step, step.inputs(), left);
        List<Step> allocations = new ArrayList<>();
        List<Ratio> exact = new ArrayList<>();
        for (Line line : lines.values()) {
            Step allocation = steps.remove();
            MatchResult share = match(SHARE, match(LINE, allocation.inputs()).group(2));
            same(allocation, number(share, 1), line.left);
            same(allocation, number(share, 2), result(step));
            exact.add(left.signum() == 0 ? Ratio.ZERO : Ratio.of(result(step).multiply(line.left), left));
            allocations.add(allocation);
        }
        allocated(result(step), exact, allocations, i -> true);
        lines.forEach((number, line) -> line.left = line.left.subtract(result(allocations.get(number - 1))));
    }

    private void allocated(BigDecimal whole, List<Ratio> exact, List<Step> allocations, IntPredicate room) {
        List<BigDecimal> parts = new ArrayList<>();
        exact.forEach(share -> parts.add(share.rounded(decimals, RoundingMode.DOWN)));
        BigDecimal unit = BigDecimal.valueOf(1, decimals);
        BigDecimal given = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int units = whole.subtract(given).divide(unit).intValueExact();
        Comparator<Integer> largest =
                Comparator.comparing(i -> exact.get(i).minus(parts.get(i)), Comparator.reverseOrder());
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.<Integer, Boolean>comparing(i -> !room.test(i))
                        .thenComparing(largest))
                .limit(units)
                .toList()
                .forEach(i -> parts.set(i, parts.get(i).add(unit)));
        for (int i = 0; i < parts.size(); i++) {
            shows(allocations.get(i), exact.get(i));
            same(allocations.get(i), result(allocations.get(i)), parts.get(i));
        }
    }

    private void lineTax(Step step) {
        MatchResult at = match(LINE, step.inputs());
        MatchResult tax = match(TAX, at.group(2));
        rounds(step, exactTax(step, line(at), tax));
        charge(line(at), tax, result(step));
    }

    private static Ratio exactTax(Step step, Line line, MatchResult tax) {
        boolean included = tax.group(3).equals("included in");
        BigDecimal base = included ? line.left : line.left.subtract(line.includedTax);
        same(step, number(tax, 4), base);
        BigDecimal hundred = BigDecimal.valueOf(100);
        return Ratio.of(base.multiply(number(tax, 2)), included ? hundred.add(line.includedRates) : hundred);
    }

    private static void charge(Line line, MatchResult tax, BigDecimal amount) {
        if (tax.group(3).equals("included in")) {
            line.includedTax = line.includedTax.add(amount);
        } else {
            line.onTop = line.onTop.add(amount);
        }
    }

    private void documentTax(Step step, Deque<Step> steps) {
        MatchResult document = match(DOCUMENT, step.inputs());
        List<Step> allocations = new ArrayList<>();
        List<Ratio> exact = new ArrayList<>();
        List<Line> charged = new ArrayList<>();
        for (int i = Integer.parseInt(document.group(2)); i > 0; i--) {
            Step allocation = steps.remove();
            MatchResult at = match(LINE, allocation.inputs());
            assertThat(at.group(2)).startsWith(document.group(1));
            exact.add(exactTax(allocation, line(at), match(TAX, at.group(2))));
            charged.add(line(at));
            allocations.add(allocation);
        }
        rounds(step, exact.stream().reduce(Ratio.ZERO, Ratio::plus));
        allocated(result(step), exact, allocations, i -> hasRoom(charged.get(i)));
        for (int i = 0; i < charged.size(); i++) {
            MatchResult tax =
                    match(TAX, match(LINE, allocations.get(i).inputs()).group(2));
            charge(charged.get(i), tax, result(allocations.get(i)));
        }
    }

    private static boolean hasRoom(Line line) {
        return line.left.subtract(line.includedTax).signum() > 0;
    }

    private void lineTotal(Step step) {
        MatchResult at = match(LINE, step.inputs());
        MatchResult parts = match(LINE_TOTAL, at.group(2));
        Line line = line(at);
        same(step, number(parts, 1), line.gross);
        same(step, number(parts, 2), line.discount());
        same(step, number(parts, 3), line.onTop);
        rounds(step, Ratio.of(line.left.add(line.onTop)));
        line.total = result(step);
        total = total.add(result(step));
    }

    private void saleTotal(Step step) {
        assertThat(match(TOTAL, step.inputs()).group(1)).isEqualTo(Integer.toString(lines.size()));
        rounds(step, Ratio.of(total));
        cash = total;
    }

    private void cash(Step step) {
        MatchResult parts = match(CASH, step.inputs());
        same(step, number(parts, 1), total);
        BigDecimal coin = number(parts, 2);
        RoundingMode mode = rules.cash().orElseThrow().mode();
        cash = Ratio.of(total, coin).rounded(0, mode).multiply(coin);
        same(step, result(step), cash);
        shows(step, Ratio.of(total));
    }
}
