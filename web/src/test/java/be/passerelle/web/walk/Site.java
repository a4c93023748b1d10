// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.walk;

import be.passerelle.law.language.Language;
import be.passerelle.registry.access.AccessLog;
import be.passerelle.registry.access.SecurityEvents;
import be.passerelle.registry.copy.CopyAsData;
import be.passerelle.registry.copy.CopyKeys;
import be.passerelle.registry.copy.InventedCopyKeys;
import be.passerelle.registry.copy.OwnCopy;
import be.passerelle.registry.desk.Desk;
import be.passerelle.registry.desk.EmergencyDesk;
import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.InMemorySessions;
import be.passerelle.registry.desk.Invented;
import be.passerelle.registry.desk.RegisterDesk;
import be.passerelle.registry.desk.SecurityDesk;
import be.passerelle.registry.desk.Trainees;
import be.passerelle.registry.desk.WorkDesk;
import be.passerelle.registry.erasure.ErasureDesk;
import be.passerelle.registry.identity.Accounts;
import be.passerelle.registry.identity.LocalAccounts;
import be.passerelle.registry.identity.RepresentedFiles;
import be.passerelle.registry.identity.Sessions;
import be.passerelle.registry.identity.SessionsDesk;
import be.passerelle.registry.memory.InMemoryLocalAccounts;
import be.passerelle.stream.key.MasterKeySet;
import be.passerelle.stream.key.MasterKeys;
import be.passerelle.web.Cookies;
import be.passerelle.web.StaticFiles;
import be.passerelle.web.door.PageAllowance;
import be.passerelle.web.local.AddressTries;
import be.passerelle.web.local.LeakedPasswords;
import be.passerelle.web.provider.Providers;
import be.passerelle.web.visit.VisitWiring;
import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/// All pages over a desk, behind their door.
public final class Site {

    @Configuration(proxyBeanMethods = false)
    @EnableWebMvc
    @ComponentScan(
            basePackageClasses = {StaticFiles.class, VisitWiring.class},
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "be\\.passerelle\\.server\\.web\\.walk\\..*"))
    public static class Mvc {}

    /// The pages know nothing of JSON: it is written elsewhere.
    private static final CopyAsData NO_DATA = new CopyAsData() {

        @Override
        public byte[] json(OwnCopy copy, Language language) {
            return "{}".getBytes(StandardCharsets.US_ASCII);
        }

        @Override
        public byte[] accesses(List<AccessLog.Noted> lines, String self, Optional<String> next, Language language) {
            return (self + next + lines).getBytes(StandardCharsets.UTF_8);
        }
    };

    private final MockMvc mvc;

    /// @param keeping the desk of the registers
    public Site(
            Desk desk,
            RegisterDesk keeping,
            ErasureDesk erasing,
            EmergencyDesk emergencies,
            WorkDesk work,
            Trainees trainees,
            Sessions sessions,
            SecurityEvents events,
            Cookies cookies,
            RepresentedFiles represented) {
        this(desk, keeping, erasing, emergencies, work, trainees, sessions, events, cookies, NO_DATA, represented);
    }

    /// @param keeping the desk of the registers
    /// @param data writes copies for machines
    public Site(
            Desk desk,
            RegisterDesk keeping,
            ErasureDesk erasing,
            EmergencyDesk emergencies,
            WorkDesk work,
            Trainees trainees,
            Sessions sessions,
            SecurityEvents events,
            Cookies cookies,
            CopyAsData data,
            RepresentedFiles represented) {
        GenericWebApplicationContext context = new GenericWebApplicationContext(new MockServletContext());
        AnnotationConfigUtils.registerAnnotationConfigProcessors(context);
        context.registerBean(Desk.class, () -> desk);
        context.registerBean(RegisterDesk.class, () -> keeping);
        context.registerBean(ErasureDesk.class, () -> erasing);
        context.registerBean(EmergencyDesk.class, () -> emergencies);
        context.registerBean(WorkDesk.class, () -> work);
        context.registerBean(Trainees.class, () -> trainees);
        context.registerBean(CopyAsData.class, () -> data);
        context.registerBean(CopyKeys.class, InventedCopyKeys::new);
        context.registerBean(Accounts.class, () -> new WithRepresentatives(Invented.ACCOUNTS, represented));
        context.registerBean(RepresentedFiles.class, () -> represented);
        context.registerBean(Sessions.class, () -> sessions);
        context.registerBean(SecurityEvents.class, () -> events);
        context.registerBean(SecurityDesk.class, () -> new SecurityDesk(events));
        context.registerBean(SessionsDesk.class, () -> new SessionsDesk(sessions, events));
        context.registerBean(Cookies.class, () -> cookies);
        context.registerBean(Providers.class, Providers::none);
        context.registerBean(LocalAccounts.class, () -> new InMemoryLocalAccounts(Instant::now));
        context.registerBean(LeakedPasswords.class, LeakedPasswords::none);
        context.registerBean(AddressTries.class, () -> _ -> false);
        context.registerBean(PageAllowance.class, () -> _ -> OptionalLong.empty());
        context.registerBean(MasterKeys.class, MasterKeySet::random);
        context.registerBean(Mvc.class);
        context.refresh();
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(new WholeWrites(), context.getBean("springSecurityFilterChain", Filter.class))
                .build();
    }

    public static Site over(InMemoryDesk desk) {
        return over(desk, new InMemorySessions());
    }

    /// Another process of the same installation, when the sessions are the same.
    public static Site over(InMemoryDesk desk, Sessions sessions) {
        return over(desk, sessions, new Cookies(false));
    }

    /// @param data writes copies for machines
    public static Site over(InMemoryDesk desk, CopyAsData data) {
        return new Site(
                desk.desk(),
                desk.registerDesk(),
                desk.erasureDesk(),
                desk.emergencyDesk(),
                desk.work(),
                desk,
                new InMemorySessions(),
                desk.securityEvents(),
                new Cookies(false),
                data,
                desk.represented());
    }

    public static Site over(InMemoryDesk desk, Sessions sessions, Cookies cookies) {
        return new Site(
                desk.desk(),
                desk.registerDesk(),
                desk.erasureDesk(),
                desk.emergencyDesk(),
                desk.work(),
                desk,
                sessions,
                desk.securityEvents(),
                cookies,
                desk.represented());
    }

    /// A browser in which nobody has signed in.
    public Browser browser() {
        return new Browser(mvc);
    }

    /// A browser with the cookies of another one: the next request went to another process.
    public Browser browser(Browser before) {
        return new Browser(mvc, before);
    }

    /// The pages themselves, for requests that no browser would make.
    public MockMvc mvc() {
        return mvc;
    }
}
