package dev.mypos.check;

import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds, by reflection alone, every constraint that stands on a type of core. */
final class Constraints {
    private Constraints() {}

    /** Such as {@code Product.sku Size} and {@code Product.barcodes[] Code}. */
    static SortedSet<String> all() {
        SortedSet<String> found = new TreeSet<>();
        types().forEach(type -> Stream.of(type.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0 && Modifier.isPublic(method.getModifiers()))
                .forEach(method -> found.addAll(of(type, method))));
        return found;
    }

    private static List<String> of(Class<?> type, Method method) {
        String place = type.getSimpleName() + "." + method.getName();
        Stream<String> onValue = names(method).map(name -> place + " " + name);
        Stream<String> onElements = method.getAnnotatedReturnType() instanceof AnnotatedParameterizedType generic
                ? Stream.of(generic.getAnnotatedActualTypeArguments())
                        .flatMap((AnnotatedType argument) -> names(argument))
                        .map(name -> place + "[] " + name)
                : Stream.of();
        return Stream.concat(onValue, onElements).toList();
    }

    private static Stream<String> names(AnnotatedElement element) {
        return Stream.of(element.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(Constraint.class) || type == Valid.class)
                .map(Class::getSimpleName);
    }

    private static List<? extends Class<?>> types() {
        try {
            Path classes = Path.of(Check.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(classes)) {
                return files.map(file -> classes.relativize(file).toString())
                        .filter(file -> file.endsWith(".class") && !file.contains("Immutable"))
                        .map(file -> file.substring(0, file.length() - 6).replaceAll("[/\\\\]", "."))
                        .filter(name -> name.startsWith("dev.mypos.") && !name.endsWith("-info"))
                        .map(Constraints::load)
                        .toList();
            }
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Constraints.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
