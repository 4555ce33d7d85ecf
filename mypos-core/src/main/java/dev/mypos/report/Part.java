package dev.mypos.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a transaction adds to one row.
 *
 * @param group tells the rows apart, with equality and a text that orders rows of one key
 */
record Part(Object group, String key, String label, Figures figures) {
    /** One part for each row, so that a transaction counts once in it. */
    static List<Part> merged(List<Part> parts) {
        Map<Object, Part> byGroup = new LinkedHashMap<>();
        parts.forEach(part -> byGroup.merge(part.group, part, Part::plus));
        return List.copyOf(byGroup.values());
    }

    private Part plus(Part other) {
        return new Part(group, key, label, figures.plus(other.figures));
    }
}
