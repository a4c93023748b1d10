// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives every browser test the one [Chromium] and the one [Installation] that they share, and closes both at the end.
final class OnStage implements ParameterResolver {

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
                ? store.computeIfAbsent(Chromium.class, _ -> new Chromium(), Chromium.class)
                : store.computeIfAbsent(Installation.class, _ -> Installation.start("shared"), Installation.class);
    }
}
