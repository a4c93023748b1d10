// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.walk;

import be.passerelle.registry.desk.Desk;
import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.Invented;
import be.passerelle.registry.desk.Trainees;
import be.passerelle.registry.desk.Worklists;
import be.passerelle.registry.identity.Accounts;
import be.passerelle.web.PageHeaders;
import be.passerelle.web.StaticFiles;
import be.passerelle.web.failure.SizeLimit;
import be.passerelle.web.visit.VisitWiring;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/// All pages over a desk.
public final class Site {

    @Configuration(proxyBeanMethods = false)
    @EnableWebMvc
    @ComponentScan(
            basePackageClasses = {StaticFiles.class, VisitWiring.class},
            excludeFilters = @Filter(type = FilterType.REGEX, pattern = "be\\.passerelle\\.server\\.web\\.walk\\..*"))
    public static class Mvc {}

    private final MockMvc mvc;

    public Site(Desk desk, Worklists worklists, Trainees trainees) {
        GenericWebApplicationContext context = new GenericWebApplicationContext(new MockServletContext());
        AnnotationConfigUtils.registerAnnotationConfigProcessors(context);
        context.registerBean(Desk.class, () -> desk);
        context.registerBean(Worklists.class, () -> worklists);
        context.registerBean(Trainees.class, () -> trainees);
        context.registerBean(Accounts.class, () -> Invented.ACCOUNTS);
        context.registerBean(Mvc.class);
        context.refresh();
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(new PageHeaders(), new SizeLimit())
                .build();
    }

    public static Site over(InMemoryDesk desk) {
        return new Site(desk.desk(), desk.worklists(), desk);
    }

    /// A browser in which nobody has signed in.
    public Browser browser() {
        return new Browser(mvc);
    }
}
