package org.parley.serve;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import java.net.URI;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ServerConnector;
import org.parley.document.Form;

/**
 * A running SPARQL endpoint over a TDB2 database: queries only. The process that runs it must hold the database open, or
 * be free to open it.
 */
public final class Endpoint implements AutoCloseable {
    /** A query longer than this is refused; no query written by hand comes near. */
    static final long MAX_REQUEST_BYTES = 1 << 20;

    private static final String DATASET = "/parley";
    private static final String REPORTED = DATASET + "/reported";
    private static final String QUERY = "/sparql";

    private final FusekiServer server;
    private final Optional<AdminServer> admin;
    private final String host;

    private Endpoint(FusekiServer server, Optional<AdminServer> admin, String host) {
        this.server = server;
        this.admin = admin;
        this.host = host;
    }

    /** Starts to listen. The text index must be in step with the database. */
    public static Endpoint start(StoreFolders folders, ServeOptions options) throws ServeException {
        FusekiServer server = configured(folders, options);
        TextIndex text = text(server);
        try {
            listen(server, options.host(), options.port());
        } catch (ServeException e) {
            text.close();
            throw e;
        }
        if (options.adminPort().isEmpty()) {
            return new Endpoint(server, Optional.empty(), options.host());
        }
        try {
            AdminServer admin = AdminServer.start(
                    dataset(server), folders.admin(), options.adminPort().getAsInt());
            return new Endpoint(server, Optional.of(admin), options.host());
        } catch (ServeException e) {
            stop(server);
            throw e;
        }
    }

    private static DatasetGraph dataset(FusekiServer server) {
        return server.getDataAccessPointRegistry().get(DATASET).getDataService().getDataset();
    }

    /** Without one every search finds everything. */
    private static TextIndex text(FusekiServer server) {
        return Optional.<TextIndex>ofNullable(dataset(server).getContext().get(TextQuery.textIndex))
                .orElseThrow(() -> new IllegalStateException("no text index in fuseki-config/parley.ttl"));
    }

    private static void stop(FusekiServer server) {
        TextIndex text = text(server);
        server.stop();
        text.close();
    }

    private static FusekiServer configured(StoreFolders folders, ServeOptions options) {
        Model config = EndpointConfig.of(folders, options.timeout());
        FusekiServer.Builder builder = FusekiServer.create()
                .port(options.port())
                .parseConfig(config)
                .registerOperation(Operation.Query, new GuardedQuery())
                .addFilter("/*", new OpenCors())
                .fusekiModules(FusekiModules.empty());
        addNamespace(builder);
        addDescription(builder);
        builder.add(REPORTED, ReportedOnly.service(builder.getDataset(DATASET), EndpointConfig.limits(config)));
        FusekiServer server = builder.build();
        for (Connector connector : server.getJettyServer().getConnectors()) {
            if (connector instanceof ServerConnector network) {
                network.setHost(options.host());
            }
        }
        server.getJettyServer().insertHandler(new RequestLimit(MAX_REQUEST_BYTES));
        return server;
    }

    private static void addNamespace(FusekiServer.Builder builder) {
        NamespaceServlet servlet = new NamespaceServlet();
        builder.addServlet(NamespaceServlet.PATH + "/*", servlet);
        for (Form form : Form.values()) {
            builder.addServlet(NamespaceServlet.PATH + "." + form.suffix(), servlet);
        }
    }

    private static void addDescription(FusekiServer.Builder builder) {
        Map<String, String> services = Map.of("service", DATASET + QUERY, "reported-service", REPORTED + QUERY);
        SelfDescription description =
                new SelfDescription(new ServiceDocument(builder.getDataset(DATASET), services), DATASET + QUERY);
        services.values().forEach(path -> builder.addFilter(path, description));
        builder.addFilter(SelfDescription.WELL_KNOWN, description);
    }

    static void listen(FusekiServer server, String host, int port) throws ServeException {
        try {
            server.start();
        } catch (FusekiException e) {
            server.stop();
            throw refused(host, port, e);
        }
    }

    /** Finds out before long work whether the port can be had. */
    public static void requireFree(String host, int port) throws ServeException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port));
        } catch (IOException e) {
            throw refused(host, port, e);
        }
    }

    private static ServeException refused(String host, int port, Throwable fault) {
        List<Throwable> causes =
                Stream.iterate(fault, Objects::nonNull, Throwable::getCause).toList();
        for (Throwable cause : causes) {
            if (cause instanceof BindException) {
                return new ServeException(
                        "port %d on %s is taken or not allowed (%s); choose another"
                                .formatted(port, host, cause.getMessage()),
                        fault);
            }
            if (cause instanceof UnresolvedAddressException || cause instanceof SocketException) {
                return new ServeException(
                        "%s: no such host, or not an address of this machine (%s)".formatted(host, cause), fault);
            }
        }
        throw new IllegalStateException("the endpoint doesn't start on %s:%d".formatted(host, port), fault);
    }

    /** Where queries go. */
    public URI queries() {
        return at(DATASET + QUERY);
    }

    /** Where queries go that are answered from what was reported, without what was inferred. */
    public URI reportedQueries() {
        return at(REPORTED + QUERY);
    }

    private URI at(String path) {
        return URI.create("http://%s:%d%s".formatted(shown(host), server.getPort(), path));
    }

    /** Where Fuseki's own pages are. */
    public Optional<URI> administration() {
        return admin.map(AdminServer::address);
    }

    private static String shown(String host) {
        return switch (host) {
            case "0.0.0.0", "::" -> "localhost";
            default -> host.contains(":") ? "[" + host + "]" : host;
        };
    }

    @Override
    public void close() {
        admin.ifPresent(AdminServer::close);
        stop(server);
    }
}
