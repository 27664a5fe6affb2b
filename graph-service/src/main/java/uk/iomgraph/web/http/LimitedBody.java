package uk.iomgraph.web.http;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import org.springframework.util.unit.DataSize;

/** A request whose body ends with a fault where it is longer than it may be, for bodies that do not say their length. */
final class LimitedBody extends HttpServletRequestWrapper {

    private final DataSize most;

    LimitedBody(HttpServletRequest request, DataSize most) {
        super(request);
        this.most = most;
    }

    static String sentence(DataSize most) {
        return "The body of the request is larger than the " + most.toKilobytes() + " kB it may have.";
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Counted(super.getInputStream(), most);
    }

    /** The body was longer than it may be. */
    static final class TooLarge extends IOException {

        TooLarge(String sentence) {
            super(sentence);
        }
    }

    private static final class Counted extends ServletInputStream {

        private final ServletInputStream body;
        private final DataSize most;
        private long read;

        Counted(ServletInputStream body, DataSize most) {
            this.body = body;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int value = body.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int bytes = body.read(buffer, offset, length);
            count(Math.max(0, bytes));
            return bytes;
        }

        private void count(int bytes) throws TooLarge {
            read += bytes;
            if (read > most.toBytes()) {
                throw new TooLarge(sentence(most));
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
