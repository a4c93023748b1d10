// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.problem;

import java.util.Arrays;
import java.util.Optional;

/// The types of problem. Those of Belgif keep its names; the others are of this API.
public enum ProblemType {
    BAD_REQUEST("badRequest", 400, "Bad Request", true),
    NO_ACCESS_TOKEN("noAccessToken", 401, "No Access Token", true),
    INVALID_ACCESS_TOKEN("invalidAccessToken", 401, "Invalid Access Token", true),
    EXPIRED_ACCESS_TOKEN("expiredAccessToken", 401, "Expired Access Token", true),
    MANDATE_ENDED("mandateEnded", 401, "Mandate Ended", false),
    MISSING_SCOPE("missingScope", 403, "Missing Scope", true),
    NO_MANDATE("noMandate", 403, "No Mandate", false),
    MISSING_PERMISSION("missingPermission", 403, "Missing Permission", true),
    RESOURCE_NOT_FOUND("resourceNotFound", 404, "Resource Not Found", true),
    METHOD_NOT_ALLOWED("methodNotAllowed", 405, "Method Not Allowed", false),
    NOT_ACCEPTABLE("notAcceptable", 406, "Not Acceptable", false),
    ACT_NOT_OPEN("actNotOpen", 409, "Act Not Open", false),
    CASE_FILE_ALREADY_OPEN("caseFileAlreadyOpen", 409, "Case File Already Open", false),
    COMMAND_REUSED("commandReused", 409, "Command Reused", false),
    CASE_FILE_ERASED("caseFileErased", 410, "Case File Erased", false),
    FILE_MOVED_ON("fileMovedOn", 409, "File Moved On", false),
    OTHER_CONSEQUENCES("otherConsequences", 409, "Other Consequences", false),
    REGISTER_MOVED_ON("registerMovedOn", 409, "Register Moved On", false),
    PRECONDITION_FAILED("preconditionFailed", 412, "Precondition Failed", false),
    PAYLOAD_TOO_LARGE("payloadTooLarge", 413, "Payload Too Large", true),
    UNSUPPORTED_MEDIA_TYPE("unsupportedMediaType", 415, "Unsupported Media Type", false),
    EXPECTATION_FAILED("expectationFailed", 417, "Expectation Failed", false),
    TOO_MANY_REQUESTS("tooManyRequests", 429, "Too Many Requests", true),
    TOO_MANY_FAILED_REQUESTS("tooManyFailedRequests", 429, "Too Many Failed Requests", true),
    INTERNAL_SERVER_ERROR("internalServerError", 500, "Internal Server Error", true),
    CASE_FILE_KEYS_LOST("caseFileKeysLost", 500, "Case File Keys Lost", false),
    NOT_IMPLEMENTED("notImplemented", 501, "Not Implemented", false),
    SERVICE_UNAVAILABLE("serviceUnavailable", 503, "Service Unavailable", true),
    HTTP_VERSION_NOT_SUPPORTED("httpVersionNotSupported", 505, "HTTP Version Not Supported", false);

    private final String code;
    private final int status;
    private final String title;
    private final boolean ofBelgif;

    ProblemType(String code, int status, String title, boolean ofBelgif) {
        this.code = code;
        this.status = status;
        this.title = title;
        this.ofBelgif = ofBelgif;
    }

    /// The last part of the URN, and the code of the page that explains it.
    public String code() {
        return code;
    }

    public int status() {
        return status;
    }

    /// English in every language: it names the type, the detail explains the case.
    public String title() {
        return title;
    }

    public String urn() {
        return (ofBelgif ? "urn:problem-type:belgif:" : "urn:problem-type:passerelle:returnToWork:") + code;
    }

    /// The key of the sentence that says what happened and what to do.
    public String detailKey() {
        return "api.problem." + code;
    }

    public static Optional<ProblemType> byCode(String code) {
        return Arrays.stream(values()).filter(t -> t.code.equals(code)).findFirst();
    }
}
