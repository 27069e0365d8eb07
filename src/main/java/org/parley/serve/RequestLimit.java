package org.parley.serve;

import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Refuses a request whose body is too long, in a way that the client gets to read. A server that answers before it has read
 * the body closes the connection with bytes unread, and the client may be told "connection reset" instead of the answer. So
 * a body that is announced is read to its end and dropped before the answer, up to a length no client sends by mistake.
 */
final class RequestLimit extends SizeLimitHandler {
    /** Of a body longer than this nothing is read. */
    static final long MAX_DROPPED_BYTES = 64L << 20;

    private static final long NO_LIMIT = -1;

    private final long maxBytes;

    RequestLimit(long maxBytes) {
        super(maxBytes, NO_LIMIT);
        this.maxBytes = maxBytes;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        long length = request.getLength();
        if (length <= maxBytes || length > MAX_DROPPED_BYTES) {
            return super.handle(request, response, callback);
        }
        String reason = "a request of %,d bytes; at most %,d are read".formatted(length, maxBytes);
        Content.Source.consumeAll(
                request,
                Callback.from(
                        () -> Response.writeError(
                                request, response, callback, HttpStatus.PAYLOAD_TOO_LARGE_413, reason),
                        callback::failed));
        return true;
    }
}
