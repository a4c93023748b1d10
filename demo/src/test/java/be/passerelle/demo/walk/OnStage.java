// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives every browser test the one [Installation] that they share and the [Chromium] of its thread, which no other
/// thread may drive; closes them all at the end.
final class OnStage implements ParameterResolver {

    /// What tests lock that write in files of the shared installation: two of them in one file would surprise each
    /// other.
    static final String FILES = "the files of the shared installation";

    private static final Namespace NAMESPACE = Namespace.create(OnStage.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Chromium.class || type == Installation.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Store store = context.getRoot().getStore(NAMESPACE);
        return parameter.getParameter().getType() == Chromium.class
                ? store.computeIfAbsent(Thread.currentThread(), _ -> new Chromium(), Chromium.class)
                : store.computeIfAbsent(Installation.class, _ -> Installation.start("shared"), Installation.class);
    }
}
