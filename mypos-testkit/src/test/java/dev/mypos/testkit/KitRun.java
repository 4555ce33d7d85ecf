package dev.mypos.testkit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs some tests of a contract and tells by display name how they ended. */
record KitRun(List<String> passed, List<String> failed, List<String> aborted) implements TestExecutionListener {
    static KitRun of(Class<?> contract, Predicate<String> displayName) {
        KitRun run = new KitRun(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(contract))
                .filters((PostDiscoveryFilter)
                        test -> FilterResult.includedIf(!isMethod(test) || displayName.test(test.getDisplayName())))
                .build();
        LauncherFactory.create().execute(request, run);
        return run;
    }

    private static boolean isMethod(TestDescriptor test) {
        return test.getSource().filter(MethodSource.class::isInstance).isPresent();
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        switch (result.getStatus()) {
            case SUCCESSFUL -> passed.add(test.getDisplayName());
            case FAILED -> failed.add(test.getDisplayName());
            case ABORTED ->
                aborted.add(test.getDisplayName() + ": "
                        + result.getThrowable().map(Throwable::getMessage).orElse(""));
        }
    }
}
