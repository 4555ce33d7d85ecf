package dev.mypos.notify;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;

/** A logger that keeps the lines of level INFO. Confine to one thread. */
public final class RecordedLog {
    private final List<String> lines = new ArrayList<>();

    public Logger logger() {
        return (Logger) Proxy.newProxyInstance(
                RecordedLog.class.getClassLoader(), new Class<?>[] {Logger.class}, (self, method, arguments) -> {
                    if (method.getName().equals("info")) {
                        lines.add(String.valueOf(arguments[1]));
                    }
                    return null;
                });
    }

    public List<String> lines() {
        return lines;
    }
}
