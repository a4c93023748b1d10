// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import be.passerelle.api.casefile.ActJson;
import be.passerelle.api.exchange.ApiServlet;
import be.passerelle.api.exchange.Callers;
import be.passerelle.api.exchange.Limits;
import be.passerelle.api.exchange.Operation;
import be.passerelle.api.exchange.PublicAddress;
import be.passerelle.registry.activity.Activity;
import be.passerelle.registry.activity.ToldActivity;
import be.passerelle.registry.desk.Desk;
import be.passerelle.registry.desk.Health;
import be.passerelle.registry.desk.RegisterDesk;
import be.passerelle.registry.desk.WorkDesk;
import be.passerelle.registry.erasure.ErasureDesk;
import be.passerelle.registry.feed.EventFeed;
import be.passerelle.registry.identity.Accounts;
import java.util.ArrayList;
import java.util.List;

/// The operations of the API, in the order of its description.
public final class ReturnToWorkApi {

    private ReturnToWorkApi() {}

    public static List<Operation> operations(
            Desk desk,
            ErasureDesk erasing,
            RegisterDesk registers,
            WorkDesk work,
            EventFeed events,
            Activity activity,
            Accounts accounts,
            Health health) {
        List<Operation> operations = new ArrayList<>();
        OpenedFiles files = new OpenedFiles(desk, erasing);
        operations.addAll(new CaseFileOperations(files).all());
        operations.addAll(new AccessEventOperations(files).all());
        operations.addAll(new ActOperations(files, new ActJson(accounts)).all());
        operations.addAll(new ProcedureOperations(files).all());
        operations.addAll(new BenefitOperations(files).all());
        operations.addAll(new WorkItemOperations(desk, work).all());
        operations.addAll(new RegisterOperations(registers).all());
        operations.addAll(new EventOperations(events).all());
        operations.addAll(new ActivityOperations(new ToldActivity(activity), desk.clock()).all());
        operations.addAll(new CalculationOperations(desk).all());
        operations.addAll(new ReferenceDataOperations(desk).all());
        return new PlatformOperations(health).with(operations);
    }

    /// The door to these operations.
    ///
    /// @param callers who calls
    /// @param limits how much they may ask for
    /// @param address what the links of its answers begin with
    public static ApiServlet servlet(
            Desk desk,
            ErasureDesk erasing,
            RegisterDesk registers,
            WorkDesk work,
            EventFeed events,
            Activity activity,
            Accounts accounts,
            Health health,
            Callers callers,
            Limits limits,
            PublicAddress address) {
        return new ApiServlet(
                operations(desk, erasing, registers, work, events, activity, accounts, health),
                callers,
                limits,
                address,
                health);
    }
}
