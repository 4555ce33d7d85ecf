package dev.mypos.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stored text with some of its values left open, so that a hand-written program writes what MyPOS writes. Immutable. */
final class Template {
    private final String[] parts;
    private final int[] order;

    private Template(List<String> parts, List<Integer> order) {
        this.parts = parts.toArray(String[]::new);
        this.order = order.stream().mapToInt(Integer::intValue).toArray();
    }

    /** @param fields each there once, with a text or a number as its value */
    static Template of(String sample, String... fields) {
        List<Gap> gaps = new ArrayList<>();
        for (int field = 0; field < fields.length; field++) {
            gaps.add(Gap.find(sample, fields[field], field));
        }
        gaps.sort(null);
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (Gap gap : gaps) {
            parts.add(sample.substring(from, gap.start()));
            from = gap.end();
        }
        parts.add(sample.substring(from));
        return new Template(parts, gaps.stream().map(Gap::field).toList());
    }

    /** @param values in the order in which the fields were named */
    String fill(String... values) {
        StringBuilder text = new StringBuilder(2048);
        for (int i = 0; i < order.length; i++) {
            text.append(parts[i]).append(values[order[i]]);
        }
        return text.append(parts[order.length]).toString();
    }

    private record Gap(int start, int end, int field) implements Comparable<Gap> {
        static Gap find(String sample, String name, int field) {
            Matcher matcher = Pattern.compile('"' + name + "\":\"?([^\",}]*)").matcher(sample);
            if (!matcher.find()) {
                throw new IllegalArgumentException("no field " + name + " in " + sample);
            }
            return new Gap(matcher.start(1), matcher.end(1), field);
        }

        @Override
        public int compareTo(Gap other) {
            return Integer.compare(start, other.start);
        }
    }
}
