package dev.mypos.local;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** Stands between the backend and its driver, for tests. */
final class Wire {
    private Wire() {}

    /** Is told of each call that reaches the database, and may fail it before or after. */
    interface Tap {
        void before(String sql) throws SQLException;

        default void after(String sql) throws SQLException {}
    }

    static ConnectionSource tapped(ConnectionSource source, Tap tap) {
        return () -> {
            Connection connection = source.open();
            return proxy(Connection.class, (proxy, method, args) -> {
                Object result = pass(connection, method, args);
                if (result instanceof PreparedStatement statement) {
                    return tapped(PreparedStatement.class, statement, (String) args[0], tap);
                }
                return result instanceof Statement statement ? tapped(Statement.class, statement, "", tap) : result;
            });
        };
    }

    private static <S extends Statement> S tapped(Class<S> type, S statement, String sql, Tap tap) {
        return proxy(type, (proxy, method, args) -> {
            if (!method.getName().startsWith("execute")) {
                return pass(statement, method, args);
            }
            String text = args == null ? sql : (String) args[0];
            tap.before(text);
            Object result = pass(statement, method, args);
            tap.after(text);
            return result;
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Wire.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object pass(Object target, Method method, Object @Nullable [] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
