// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.acts;

import com.zaxxer.hikari.HikariDataSource;
import org.flowable.cmmn.engine.CmmnEngine;
import org.flowable.cmmn.engine.CmmnEngineConfiguration;
import org.flowable.common.engine.impl.AbstractEngineConfiguration;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.task.api.Task;

/// The peer: Flowable's CMMN engine, a case of twelve human tasks in a row, history at the level `audit`.
///
/// It is set up to do well: no users, no event registry, no jobs, and the indexes that its stand-alone
/// schema lacks.
final class FlowableCases implements AutoCloseable {

    /// The human tasks of a case.
    static final int TASKS = 12;

    private static final String MISSING_INDEXES = """
            CREATE INDEX bench_variable_task ON act_ru_variable (task_id_);
            CREATE INDEX bench_task_parent ON act_ru_task (parent_task_id_);
            CREATE INDEX bench_task_process ON act_ru_task (proc_inst_id_);
            CREATE INDEX bench_link_task ON act_ru_identitylink (task_id_);
            """;

    private final HikariDataSource source;
    private final CmmnEngine engine;

    FlowableCases(BenchDatabase database, int connections) {
        source = database.empty("flowable", connections, "SELECT 1");
        CmmnEngineConfiguration configuration = new CmmnEngineConfiguration();
        configuration.setDataSource(source);
        configuration.setDatabaseSchemaUpdate(AbstractEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistoryLevel(HistoryLevel.AUDIT);
        configuration.setDisableIdmEngine(true);
        configuration.setDisableEventRegistry(true);
        configuration.setAsyncExecutorActivate(false);
        engine = configuration.buildCmmnEngine();
        database.execute("flowable", MISSING_INDEXES);
        engine.getCmmnRepositoryService()
                .createDeployment()
                .addClasspathResource("be/passerelle/bench/acts/twelve-tasks.cmmn")
                .deploy();
    }

    /// One case: started, then each task found and completed.
    ///
    /// @return the tasks completed
    int once(int client) {
        String id = engine.getCmmnRuntimeService()
                .createCaseInstanceBuilder()
                .caseDefinitionKey("twelve")
                .variable("person", "person-" + client)
                .start()
                .getId();
        for (int i = 0; i < TASKS; i++) {
            Task task = engine.getCmmnTaskService()
                    .createTaskQuery()
                    .caseInstanceId(id)
                    .singleResult();
            engine.getCmmnTaskService().complete(task.getId());
        }
        return TASKS;
    }

    @Override
    public void close() {
        engine.close();
        source.close();
    }
}
