// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.returntoworkfund;

import static be.passerelle.casefile.returntoworkfund.FundApplication.APPLICATION;

import be.passerelle.casefile.file.News;
import be.passerelle.casefile.file.SubjectFold;
import be.passerelle.casefile.file.ThreadFold;
import be.passerelle.casefile.file.Threads;
import be.passerelle.casefile.file.ThreadsFold;
import be.passerelle.casefile.incapacity.ThreadBesideIncapacity;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.parameter.Money;
import be.passerelle.stream.act.RecordedAct;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The fold of one application.
final class FundApplicationFold extends ThreadBesideIncapacity<FundApplication> {

    private @Nullable DatedFact contractEnded;
    private @Nullable DatedFact incomplete;
    private @Nullable DatedFact granted;
    private ReturnToWorkFundAct.@Nullable Granted voucher;
    private @Nullable DatedFact refused;
    private @Nullable FundRefusal ground;
    private @Nullable DatedFact used;
    private ReturnToWorkFundAct.@Nullable VoucherUsed use;
    private @Nullable DatedFact paid;
    private @Nullable Money amountPaid;
    private @Nullable DatedFact lapsed;
    private @Nullable DatedFact withdrawn;

    private FundApplicationFold(RecordedAct recorded, ReturnToWorkFundAct.Applied applied) {
        super(recorded);
        contractEnded(applied.contractEndedOn(), recorded.number());
    }

    static SubjectFold<Threads<FundApplication>> all() {
        return new ThreadsFold<>(APPLICATION) {
            @Override
            protected @Nullable ThreadFold<FundApplication> opened(RecordedAct recorded) {
                return recorded.act() instanceof ReturnToWorkFundAct.Applied applied
                        ? new FundApplicationFold(recorded, applied)
                        : null;
            }
        };
    }

    private void contractEnded(Optional<LocalDate> said, int act) {
        contractEnded = said.map(day -> new DatedFact(day, act)).orElse(null);
    }

    @Override
    protected void apply(RecordedAct recorded, Consumer<News> tell) {
        if (recorded.act() instanceof ReturnToWorkFundAct act) {
            apply(recorded.fact(), act);
            if (!state().isOpen()) {
                tell.accept(new News.ThreadEnded(APPLICATION, number(), recorded.fact()));
            }
        }
    }

    private void apply(DatedFact fact, ReturnToWorkFundAct act) {
        switch (act) {
            case ReturnToWorkFundAct.Applied _ -> {}
            case ReturnToWorkFundAct.FoundIncomplete _ -> incomplete = fact;
            case ReturnToWorkFundAct.Supplied supplied -> {
                incomplete = null;
                contractEnded(supplied.contractEndedOn(), fact.act());
            }
            case ReturnToWorkFundAct.Granted content -> {
                granted = fact;
                voucher = content;
            }
            case ReturnToWorkFundAct.Refused content -> {
                refused = fact;
                ground = content.ground();
            }
            case ReturnToWorkFundAct.VoucherUsed content -> {
                used = fact;
                use = content;
            }
            case ReturnToWorkFundAct.ProviderPaid content -> {
                paid = fact;
                amountPaid = content.amount();
            }
            case ReturnToWorkFundAct.Lapsed _ -> lapsed = fact;
            case ReturnToWorkFundAct.Withdrawn _ -> withdrawn = fact;
        }
    }

    @Override
    protected FundApplication state() {
        return new FundApplication(
                number(),
                opened(),
                latest(),
                Optional.ofNullable(contractEnded),
                Optional.ofNullable(incomplete),
                Optional.ofNullable(granted),
                Optional.ofNullable(voucher),
                Optional.ofNullable(refused),
                Optional.ofNullable(ground),
                Optional.ofNullable(used),
                Optional.ofNullable(use),
                Optional.ofNullable(paid),
                Optional.ofNullable(amountPaid),
                Optional.ofNullable(lapsed),
                Optional.ofNullable(withdrawn),
                incapacityEnded(),
                died());
    }
}
