// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.pace;

import java.nio.ByteBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/// Takes bytes that nobody wants.
final class Dropped implements ApplicationBufferHandler {

    private ByteBuffer buffer = ByteBuffer.allocate(0);

    @Override
    public void setByteBuffer(ByteBuffer buffer) {
        this.buffer = buffer;
    }

    @Override
    public ByteBuffer getByteBuffer() {
        return buffer;
    }

    @Override
    public void expand(int size) {
        // What comes is looked at by nobody, so it needs no room.
    }
}
