package io.github.ownershipmaven.schema;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The language server that editors ask about YAML, spoken to as they do: in the Language Server Protocol, over its streams. */
final class LanguageServer implements AutoCloseable {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int SECONDS = 60;

    private final Process process;
    private final OutputStream out;
    private final BlockingQueue<JsonNode> received = new LinkedBlockingQueue<>();
    private final Map<Integer, JsonNode> answers = new HashMap<>();
    private final Map<String, JsonNode> diagnostics = new HashMap<>();
    private int requests;

    private LanguageServer(Process process) {
        this.process = process;
        this.out = process.getOutputStream();
        Thread reader = new Thread(this::receive, "language server");
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * Starts the server.
     *
     * @param folder where Node.js and the server's packages lie
     */
    static LanguageServer in(Path folder) throws IOException {
        Path node = folder.resolve("node").resolve(Files.exists(folder.resolve("node/node.exe")) ? "node.exe" : "node");
        Path program = folder.resolve("node_modules/yaml-language-server/bin/yaml-language-server");
        assertThat(node).as("'mvn pre-integration-test' brings Node.js").exists();
        assertThat(program).as("'mvn pre-integration-test' brings the server").exists();
        LanguageServer server = new LanguageServer(new ProcessBuilder(node.toString(), program.toString(), "--stdio")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
        server.request("initialize", Map.of("capabilities", Map.of()));
        server.send(Map.of("method", "initialized", "params", Map.of()));
        return server;
    }

    /** What is offered at a place of an open document. */
    List<String> completions(Document document) {
        JsonNode items = request("textDocument/completion", document.place());
        return (items.isArray() ? items : items.path("items"))
                .valueStream()
                .map(item -> item.path("label").asString())
                .toList();
    }

    /** What is shown about a place of an open document. */
    String hover(Document document) {
        return request("textDocument/hover", document.place())
                .path("contents")
                .path("value")
                .asString("");
    }

    /** What is wrong with an open document, with places counted from 1. */
    List<String> diagnostics(Document document) {
        await(() -> diagnostics.containsKey(document.uri()));
        return diagnostics
                .get(document.uri())
                .valueStream()
                .map(each -> each.at("/range/start/line").asInt() + 1 + ":"
                        + (each.at("/range/start/character").asInt() + 1) + ": "
                        + each.path("message").asString())
                .sorted()
                .toList();
    }

    /** Shows a document to the server. */
    Document open(Path file, String textWithCaret) {
        Document document = Document.of(file, textWithCaret);
        Map<String, Object> item =
                Map.of("uri", document.uri(), "languageId", "yaml", "version", 1, "text", document.text());
        send(Map.of("method", "textDocument/didOpen", "params", Map.of("textDocument", item)));
        return document;
    }

    @Override
    public void close() {
        process.destroy();
        assertThat(process.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).join()).isNotNull();
    }

    private JsonNode request(String method, Object params) {
        int id = ++requests;
        send(Map.of("id", id, "method", method, "params", params));
        await(() -> answers.containsKey(id));
        JsonNode answer = answers.get(id);
        assertThat(answer.has("error")).as(answer.toString()).isFalse();
        return answer.path("result");
    }

    private void await(BooleanSupplier arrived) {
        while (!arrived.getAsBoolean()) {
            try {
                JsonNode message = received.poll(SECONDS, TimeUnit.SECONDS);
                assertThat(message).as("the server answers").isNotNull();
                take(message);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    private void take(JsonNode message) {
        JsonNode params = message.path("params");
        if (message.path("method").asString("").equals("textDocument/publishDiagnostics")) {
            diagnostics.put(params.path("uri").asString(), params.path("diagnostics"));
        } else if (message.has("method") && message.has("id")) {
            List<?> nothing =
                    params.path("items").valueStream().map(item -> Map.of()).toList();
            send(Map.of("id", message.get("id"), "result", nothing));
        } else if (message.has("id")) {
            answers.put(message.get("id").asInt(), message);
        }
    }

    private void send(Map<String, ?> message) {
        Map<String, Object> whole = new HashMap<>(message);
        whole.put("jsonrpc", "2.0");
        byte[] body = MAPPER.writeValueAsBytes(whole);
        try {
            out.write(("Content-Length: " + body.length + "\r\n\r\n").getBytes(US_ASCII));
            out.write(body);
            out.flush();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void receive() {
        try (InputStream in = new BufferedInputStream(process.getInputStream())) {
            for (int length = header(in); length >= 0; length = header(in)) {
                received.add(MAPPER.readTree(new String(in.readNBytes(length), UTF_8)));
            }
        } catch (IOException e) {
            // the server was closed, and whoever still waits for it is told by the clock
        }
    }

    /** The length of the next message, or -1 at the end. */
    private static int header(InputStream in) throws IOException {
        StringBuilder header = new StringBuilder();
        while (header.indexOf("\r\n\r\n") < 0) {
            int c = in.read();
            if (c < 0) {
                return -1;
            }
            header.append((char) c);
        }
        return Integer.parseInt(header.toString().replaceAll("(?s).*Content-Length: (\\d+).*", "$1"));
    }

    /**
     * A document in the editor.
     *
     * @param line the line of the caret, counted from 0
     * @param column its column, counted from 0
     */
    record Document(String uri, String text, int line, int column) {

        private static final String CARET = "|";

        private static Document of(Path file, String textWithCaret) {
            int caret = Math.max(0, textWithCaret.indexOf(CARET));
            String before = textWithCaret.substring(0, caret);
            int line = (int) before.chars().filter(c -> c == '\n').count();
            return new Document(
                    file.toUri().toString(),
                    textWithCaret.replace(CARET, ""),
                    line,
                    caret - (before.lastIndexOf('\n') + 1));
        }

        private Map<String, Object> place() {
            return Map.of("textDocument", Map.of("uri", uri), "position", Map.of("line", line, "character", column));
        }
    }
}
