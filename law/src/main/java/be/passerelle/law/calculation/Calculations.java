// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.calculation;

import java.util.List;
import java.util.Optional;

/// All calculations, in the order in which pages and API list them.
public final class Calculations {

    public static final List<Calculation> ALL = List.of(
            DeadlineCalculation.CALCULATION,
            KeptBenefitCalculation.CALCULATION,
            TrainingCalculation.CALCULATION,
            RelapseCalculation.CALCULATION,
            CodexCalculation.CALCULATION,
            PublicCalculation.CALCULATION,
            GuidanceCalculation.CALCULATION);

    private Calculations() {}

    public static Optional<Calculation> find(String code) {
        return ALL.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
