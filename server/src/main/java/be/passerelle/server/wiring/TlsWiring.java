// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.wiring;

import be.passerelle.server.jobs.RepeatedJob;
import java.time.Duration;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.ssl.SslProperties;
import org.springframework.boot.ssl.SslBundleRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;

/// Takes a renewed certificate without a new start, where the server speaks TLS itself.
@Configuration(proxyBeanMethods = false)
class TlsWiring {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(10);

    @Bean
    @ConditionalOnProperty("server.ssl.bundle")
    RepeatedJob renewalOfCertificate(
            @Value("${server.ssl.bundle}") String bundle,
            SslProperties properties,
            SslBundleRegistry bundles,
            ResourceLoader files) {
        RenewedCertificate renewed = new RenewedCertificate(
                bundle, Objects.requireNonNull(properties.getBundle().getPem().get(bundle)), bundles, files);
        return new RepeatedJob("renewal of the certificate", LOOK_EVERY, renewed::look);
    }
}
