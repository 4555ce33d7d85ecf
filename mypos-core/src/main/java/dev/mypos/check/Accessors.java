package dev.mypos.check;

import jakarta.validation.metadata.MethodType;
import java.util.List;

/** The accessors of each input type that carry constraints, looked up once. */
final class Accessors extends ClassValue<List<Accessor>> {
    private static final Accessors ALL = new Accessors();

    private Accessors() {}

    static List<Accessor> of(Class<?> type) {
        return ALL.get(type);
    }

    @Override
    protected List<Accessor> computeValue(Class<?> type) {
        return Check.validator().getConstraintsForClass(type).getConstrainedMethods(MethodType.NON_GETTER).stream()
                .filter(method -> method.getParameterDescriptors().isEmpty())
                .map(method -> Accessor.of(type, method.getName()))
                .toList();
    }
}
