// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.api.exchange.ApiServlet;
import be.passerelle.api.exchange.Limits;
import be.passerelle.api.exchange.Operation;
import be.passerelle.api.exchange.Operation.Tag;
import be.passerelle.api.exchange.PublicAddress;
import be.passerelle.registry.desk.Health;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/// A failure of the platform: the caller learns a name for it, the log the place, nobody anything of a person.
@ExtendWith(OutputCaptureExtension.class)
class FailureTest {

    private static final String SECRET = "85073003328";

    @ParameterizedTest
    @CsvSource({"true,500,internalServerError", "false,503,serviceUnavailable"})
    void tellsNothingOfThePerson(boolean up, int status, String type, CapturedOutput output) throws Exception {
        Operation failing = Operation.open("/failing", "fail", Tag.PLATFORM, "Fail", "Fails.", _ -> {
            throw new IllegalStateException(SECRET, new IllegalArgumentException(SECRET));
        });
        ApiServlet servlet = new ApiServlet(
                List.of(failing),
                new Bearers(),
                Limits.none(),
                new PublicAddress(Optional.empty()),
                () -> up ? Health.State.UP : Health.State.DOWN);
        MockHttpServletResponse response = new MockHttpServletResponse();

        servlet.service(new MockHttpServletRequest("GET", ApiServlet.PATH + "/failing"), response);

        Map<String, List<String>> headers = new LinkedHashMap<>();
        response.getHeaderNames().forEach(name -> headers.put(name, response.getHeaders(name)));
        Reply reply = new Reply(response.getStatus(), headers, response.getContentAsByteArray());
        reply.expectProblem(status, "urn:problem-type:belgif:" + type);
        assertThat(reply.header("Retry-After").isEmpty()).isEqualTo(up);
        assertThat(reply.text()).doesNotContain(SECRET);
        assertThat(output.getAll())
                .doesNotContain(SECRET)
                .contains(reply.string("instance").substring("urn:uuid:".length()))
                .contains("IllegalStateException", "IllegalArgumentException", "FailureTest");
    }
}
