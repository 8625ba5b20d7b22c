import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * Neo4j Community with its Bolt connector, run from source: java -cp 'lib/*' Neo4jServer.java HOME PORT PASSWORD.
 * Prints "ready" when it answers. Ends on SIGTERM, and when its standard input closes, so that it never outlives
 * the process that started it.
 */
class Neo4jServer {
    public static void main(String[] arguments) throws Exception {
        var home = Path.of(arguments[0]);
        var address = new SocketAddress("127.0.0.1", Integer.parseInt(arguments[1]));
        var password = arguments[2];
        var management = new DatabaseManagementServiceBuilder(home)
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, address)
            .setConfig(BoltConnector.advertised_address, address)
            .setConfig(GraphDatabaseSettings.auth_enabled, true)
            .setConfig(GraphDatabaseSettings.pagecache_memory, 256L << 20)
            // Wrong passwords are part of the tests; the usual three attempts would lock the user out.
            .setConfig(GraphDatabaseSettings.auth_max_failed_attempts, 0)
            .setConfig(GraphDatabaseSettings.transaction_monitor_check_interval, Duration.ofMillis(500))
            .build();
        Runtime.getRuntime().addShutdownHook(new Thread(management::shutdown));
        management.database("system")
            .executeTransactionally("ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", java.util.Map.of("password", password));
        System.out.println("ready");
        while (System.in.read() != -1) { }
        System.exit(0);
    }
}
