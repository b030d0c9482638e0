# SPDX-License-Identifier: GPL-3.0-or-later
# The fault rows with one defence taken away: each row named here must fail then.
include(${CMAKE_CURRENT_LIST_DIR}/../proofs/mutant.cmake)

# TEST passes when the TESTER, with this SERVER, fails in ROW.
function(manyhands_expect_failure test tester server row)
  string(REGEX REPLACE ".*:" "" said "${row}")
  string(REGEX REPLACE "[^A-Za-z0-9 ]" "." said "${said}")
  # by a shell, which outlives a test that dies of a signal
  add_test(NAME ${test} COMMAND sh -c "\"$0\" \"$1\"; exit 0" $<TARGET_FILE:${tester}> "${row}")
  set_tests_properties(${test} PROPERTIES LABELS proofs TIMEOUT 120
    ENVIRONMENT "LC_ALL=C.UTF-8;FAULT_PATIENCE_MS=6000;FAULT_SERVER=$<TARGET_FILE:${server}>"
    PASS_REGULAR_EXPRESSION "FAIL!  : [^\n]*${said}|Received signal" SKIP_REGULAR_EXPRESSION "SKIP   : ")
endfunction()

# PROGRAM is a fault test. The mutant may stand in for a file of the host, of the fault server or of both.
function(manyhands_fault_mutant name side program source old new row)
  manyhands_mutate(copy ${name} ${source} "${old}" "${new}")
  set(tester ${program})
  set(server fault_server)
  if(side MATCHES "host")
    set(tester mutant_${name})
    add_executable(${tester} $<TARGET_OBJECTS:${program}> ${copy})
    target_link_libraries(${tester} PRIVATE fault_support)
  endif()
  if(side MATCHES "server")
    set(server mutant_${name}_server)
    add_executable(${server} $<TARGET_OBJECTS:fault_server> ${copy})
    target_link_libraries(${server} PRIVATE core_child)
  endif()
  manyhands_expect_failure(mutant_${name} ${tester} ${server} "${row}")
endfunction()

manyhands_fault_mutant(exit_code_is_believed host tst_worker_faults core/pool/engine_base.cpp
  "report.state = TaskState::Crashed;\n    const LastWordsRead"
  "report.state = worker.status.isClean() ? TaskState::Succeeded : TaskState::Crashed;\n    const LastWordsRead"
  "oneTaskIsHit:F04 _exit(0) in mid-task")
manyhands_fault_mutant(retries_are_not_found host tst_worker_faults core/pool/pool_engine.cpp
  "m_queue->rollBack(lowest);" "" "F25_foundAgainBehindTheOthers")
manyhands_fault_mutant(no_kill_after_grace host tst_worker_faults core/pool/worker_crew.cpp
  "now >= m_workers[place].killAtNs)" "now < 0)" "oneTaskIsHit:F09 endless, ignores polite signals")
manyhands_fault_mutant(no_bound_on_deaths host tst_worker_faults core/pool/pool_policies.cpp
  "if (m_budget.isSpent() &&" "if (m_wanted == 0 &&" "F21_crashLoopEndsTheRun")
manyhands_fault_mutant(stopped_workers_are_not_told host tst_worker_faults core/pool/pool_policies.cpp
  "m_listener.workerStopped(WorkerId(place + 1), worker.pid, task);" "return;" "F08_F23_stoppedWorkersAreTold")
manyhands_fault_mutant(damage_is_not_looked_for host tst_worker_faults core/pool/pool_policies.cpp
  "&& !m_queue->isSound())" "&& m_wanted == 0)" "F24_queueThatGivesNothing")
manyhands_fault_mutant(silent_server_is_waited_for host tst_server_faults core/pool/worker_crew.cpp
  "m_client->abandon();" "return;" "F28_serverStopped")
manyhands_fault_mutant(no_look_at_descriptors host tst_resource_faults core/process/descriptor_room.cpp
  "if (needed <= limit.rlim_cur)" "if (needed > 0)" "F51_softLimitIsRaised")
manyhands_fault_mutant(no_last_words server tst_worker_faults core/ipc/last_words.cpp
  "if (::sigaction(signal, nullptr, &now) == 0 &&" "if (theOwner == 0 &&" "oneTaskIsHit:F02 worker writes through a null pointer")
manyhands_fault_mutant(exit_is_a_crash server tst_worker_faults core/ipc/last_words.cpp
  "::on_exit(noteExit, nullptr);" "static_cast<void>(noteExit);" "oneTaskIsHit:F05 exit(0) in the user's function")
manyhands_fault_mutant(no_subreaper server tst_worker_faults core/process/fork_server.cpp
  "::prctl(PR_SET_CHILD_SUBREAPER, 1);" "" "F13_strayIsNamed")
manyhands_fault_mutant(strays_live_on server tst_worker_faults core/process/fork_server.cpp
  "        killStrays(named, ended.si_code == CLD_EXITED ? 0 : pid);\n" "" "F13_strayIsNamed")
manyhands_fault_mutant(no_seals "host and server" tst_worker_faults core/ipc/shared_memory.cpp
  "F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL" "0" "oneTaskIsHit:F24 worker shortens the queue's memory")
manyhands_fault_mutant(workers_signal_others server tst_server_faults core/process/signal_scope.cpp
  "::syscall(kRestrictSelf, ruleset.get(), 0)" "0L" "F26_strictWorkersSignalNobody")
manyhands_fault_mutant(descriptors_are_lost host tst_memory_faults core/process/fd_socket.cpp
  "received.fds.reserve(kMaxFds);" "" "F53_runIsGivenUpWhole")

manyhands_fault_mutant(flipped_bits_pass host tst_run_store core/store/run_store.cpp
  "rows->integer(0) != blockChecksum(place, rows->bytes(1))" "place.run < 0" "flippedBitIsFound")
manyhands_fault_mutant(owners_are_not_asked host tst_run_store core/store/run_store.cpp
  "if (run->state == \"running\" || seen.state == \"running\")" "if (number < 0)" "runsAreTakenOverOnlyFromTheDead")
manyhands_fault_mutant(sessions_are_not_compared host tst_run_store core/store/run_store.cpp
  "run->session != seen.session" "number < 0" "whoHasLookedBeforeAnotherWorkedOnItIsRefused")
manyhands_fault_mutant(old_keys_open host tst_run_store core/store/run_store.cpp
  "if (m_file.database.rowsChanged() == 1)" "if (key.run > 0)" "runsAreTakenOverOnlyFromTheDead")

# MAIN makes the program that TEST starts, here with one defence of the history taken away, which its ROW must notice.
function(manyhands_program_mutant name main source old new test row)
  manyhands_mutate(copy ${name} ${source} "${old}" "${new}")
  add_executable(mutant_${name}_program ${PROJECT_SOURCE_DIR}/${main} ${copy})
  target_link_libraries(mutant_${name}_program PRIVATE manyhands_cli)
  manyhands_expect_failure(mutant_${name} ${test} fault_server "${row}")
  set_property(TEST mutant_${name} APPEND PROPERTY ENVIRONMENT "FAULT_PROGRAM=$<TARGET_FILE:mutant_${name}_program>")
endfunction()
function(manyhands_store_mutant name source old new row)
  manyhands_program_mutant(${name} app/cli_main.cpp ${source} "${old}" "${new}" tst_store_faults "${row}")
endfunction()

manyhands_program_mutant(blocks_are_not_flushed tests/faults/store_victim_main.cpp core/store/store_file.cpp
  "PRAGMA synchronous=FULL;" "PRAGMA synchronous=OFF;" tst_store_kills "acknowledgedBlocksAreFlushed:block by block")
manyhands_program_mutant(flush_is_left_out tests/faults/store_victim_main.cpp core/store/run_store.cpp
  "\"UPDATE runs SET flushes=flushes+1 WHERE" "\"UPDATE runs SET flushes=flushes WHERE" tst_store_kills
  "acknowledgedBlocksAreFlushed:in the background")
manyhands_store_mutant(doubts_are_forgotten core/store/store_writer.cpp
  "m_status.notDurable = error.why;" "static_cast<void>(error);" "F48_syncFails:once, in the middle")
manyhands_store_mutant(runs_are_taken_from_the_living core/store/run_store.cpp
  "if (run->state == \"running\" || seen.state == \"running\")" "if (number < 0)" "F42_oneWriterOfARun")
manyhands_store_mutant(changes_are_overlooked core/session/unfinished_run.cpp
  "if (!files.empty() &&" "if (files.empty() &&"
  "F41_changesAreNotOverlooked:script that the tasks run")
manyhands_store_mutant(finished_tasks_run_again core/session/run_progress.cpp
  "m_finishedBefore[spec.id.value()])" "m_begun == 0)" "F32_killedRunIsShownAndResumed")

# The session finds its fork server beside its own program: a folder for the two of them.
manyhands_mutate(copy longer_outputs core/worker/output_capture.cpp "m_tailCapacity(cap / 2)" "m_tailCapacity(16 * cap)")
add_executable(mutant_longer_outputs $<TARGET_OBJECTS:tst_program_faults>)
target_link_libraries(mutant_longer_outputs PRIVATE fault_support)
add_executable(mutant_longer_outputs_server ${PROJECT_SOURCE_DIR}/app/forkserver_main.cpp ${copy})
target_link_libraries(mutant_longer_outputs_server PRIVATE core_child)
set_target_properties(mutant_longer_outputs_server PROPERTIES OUTPUT_NAME manyhands-forkserver)
set_target_properties(mutant_longer_outputs mutant_longer_outputs_server PROPERTIES
  RUNTIME_OUTPUT_DIRECTORY ${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/mutants)
add_dependencies(mutant_longer_outputs mutant_longer_outputs_server)
manyhands_expect_failure(mutant_longer_outputs mutant_longer_outputs fault_server "F15_floodOfOutput")
