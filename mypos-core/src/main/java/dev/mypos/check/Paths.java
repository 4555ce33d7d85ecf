package dev.mypos.check;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Locale;

/** Words where a constraint is broken: {@code name}, {@code barcodes[3]}, {@code registers[0].name}. */
final class Paths {
    private Paths() {}

    static String of(ConstraintViolation<?> violation, Object returned) {
        StringBuilder path = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.isInIterable()) {
                path.append('[').append(position(node, violation, returned)).append(']');
            }
            if (node.getKind() == ElementKind.METHOD || node.getKind() == ElementKind.PROPERTY) {
                path.append(path.length() == 0 ? "" : ".").append(stored(node.getName()));
            }
        }
        return path.toString();
    }

    /** An accessor's name as its field is stored: {@code tax_code}. */
    private static String stored(String accessor) {
        return accessor.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    /** A set tells no position, but ours are sorted. */
    private static int position(Path.Node node, ConstraintViolation<?> violation, Object returned) {
        return node.getIndex() == null && returned instanceof Collection<?> elements
                ? new ArrayList<>(elements).indexOf(violation.getInvalidValue())
                : node.getIndex();
    }
}
