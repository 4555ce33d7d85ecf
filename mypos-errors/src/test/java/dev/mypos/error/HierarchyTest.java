package dev.mypos.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HierarchyTest {
    private static final Map<Class<? extends POSError>, Function<ErrorCode, POSError>> BY_CODE = Map.of(
            ConflictError.class, code -> new ConflictError(code, "try", "product 42", Map.of()),
            PaymentError.class, code -> new PaymentError(code, "try", "p-1"),
            AccessDeniedError.class, code -> new AccessDeniedError(code, "staff-7", "sale.refund", "s-1"),
            CredentialsError.class, code -> new CredentialsError(code, "try", null),
            ThrottledError.class, code -> new ThrottledError(code, "try", Duration.ZERO, null),
            UnavailableError.class, code -> new UnavailableError(code, "try", null));

    static Stream<Class<?>> types() {
        return Stream.concat(
                Arrays.stream(POSError.class.getPermittedSubclasses()),
                Arrays.stream(ConflictError.class.getPermittedSubclasses()));
    }

    static Stream<Arguments> typesAndCodes() {
        return BY_CODE.keySet().stream()
                .flatMap(type -> Arrays.stream(ErrorCode.values()).map(code -> Arguments.of(type, code)));
    }

    @Test
    void types_asPermitted_areExactlyThoseThatHaveACode() {
        assertThat(types())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ErrorCode.values())
                        .<Class<?>>map(ErrorCode::type)
                        .distinct()
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("types")
    void type_eachOne_isClosedAndHasASerialVersion(Class<?> type) throws NoSuchFieldException {
        Field version = type.getDeclaredField("serialVersionUID");
        assertThat(version.getType()).isEqualTo(long.class);
        assertThat(Modifier.isStatic(version.getModifiers())).isTrue();
        assertThat(Modifier.isFinal(type.getModifiers()) || type.isSealed()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("typesAndCodes")
    void constructor_eachCode_isTakenOnlyByItsOwnType(Class<? extends POSError> type, ErrorCode code) {
        Function<ErrorCode, POSError> constructor = BY_CODE.get(type);
        if (code.type() == type) {
            assertThat(constructor.apply(code).code()).isEqualTo(code);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> constructor.apply(code))
                    .withMessage(
                            "%s belongs to %s, not to %s",
                            code.code(), code.type().getSimpleName(), type.getSimpleName());
        }
    }

    @ParameterizedTest
    @MethodSource("dev.mypos.error.POSErrorTest#samples")
    void serialization_ofEachCode_keepsCodeMessageAndDetails(POSError error) throws Exception {
        POSError copy = copy(error);
        assertThat(copy.code()).isEqualTo(error.code());
        assertThat(copy).hasMessage(error.getMessage());
        assertThat(copy.details()).isEqualTo(error.details());
    }

    private static POSError copy(POSError error) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(error);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (POSError) in.readObject();
        }
    }
}
