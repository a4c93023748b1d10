// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web;

import be.passerelle.web.layout.Frame;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Style sheets, script, font and vendored files. Their addresses change with their content (a version in the path, or
/// the build in the query), so browsers keep them for a year and ask for none of them again.
@Configuration(proxyBeanMethods = false)
public class StaticFiles implements WebMvcConfigurer {

    private static final Duration KEPT_FOR = Duration.ofDays(365);

    private final String build = checksum();

    /// A short text that changes whenever a style sheet or the script changes; for [Frame#build()].
    public String build() {
        return build;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        for (String folder : new String[] {"vendor", "passerelle"}) {
            registry.addResourceHandler("/" + folder + "/**")
                    .addResourceLocations("classpath:/static/" + folder + "/")
                    .setCacheControl(CacheControl.maxAge(KEPT_FOR).cachePublic().immutable());
        }
    }

    /// What is text says how it is written.
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
                    @Override
                    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                        response.setCharacterEncoding(StandardCharsets.UTF_8);
                        return true;
                    }
                })
                .addPathPatterns("/vendor/*/*.css", "/vendor/*/*.js", "/passerelle/*.css", "/passerelle/*.js")
                .addPathPatterns("/passerelle/*.svg");
    }

    private static String checksum() {
        CRC32 sum = new CRC32();
        Stream<String> files =
                Stream.concat(Frame.STYLE_SHEETS.stream().map(sheet -> sheet + ".css"), Stream.of("passerelle.js"));
        files.forEach(file -> sum.update(read("/static/passerelle/" + file)));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    private static byte[] read(String path) {
        try (InputStream in = StaticFiles.class.getResourceAsStream(path)) {
            return Objects.requireNonNull(in, path).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
