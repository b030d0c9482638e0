# SPDX-License-Identifier: GPL-3.0-or-later
# The task queue as a model, task_queue.pml: every order of events instead of those that happen to come.
find_program(MANYHANDS_SPIN spin)
find_program(MANYHANDS_CC NAMES cc gcc clang)

set(model_constants ${CMAKE_CURRENT_BINARY_DIR}/model/task_queue_constants.h)
add_executable(print_queue_constants ${proofs}/print_queue_constants.cpp)
target_link_libraries(print_queue_constants PRIVATE house_rules)
add_custom_command(OUTPUT ${model_constants}
  COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_CURRENT_BINARY_DIR}/model
  COMMAND print_queue_constants > ${model_constants}
  DEPENDS print_queue_constants VERBATIM)
add_custom_target(task_queue_model ALL DEPENDS ${model_constants})

# NAME DEFINES, and -D… for run_model.cmake
function(manyhands_model name defines)
  add_test(NAME model_${name} COMMAND ${CMAKE_COMMAND} -DMODEL=${proofs}/task_queue.pml -DCONSTANTS=${model_constants}
    -DFOLDER=${CMAKE_CURRENT_BINARY_DIR}/model/${name} -DDEFINES=${defines} -DSPIN=${MANYHANDS_SPIN} -DCC=${MANYHANDS_CC}
    ${ARGN} -P ${proofs}/run_model.cmake)
  set_tests_properties(model_${name} PROPERTIES LABELS proofs TIMEOUT 300 SKIP_REGULAR_EXPRESSION "Skipped:")
endfunction()

set(two_workers "-DWORKERS=2 -DTASKS=3 -DCRASHES=2")
set(three_workers "-DWORKERS=3 -DTASKS=3 -DCRASHES=2 -DCOARSE")
set(sleepers "-DWORKERS=2 -DTASKS=2 -DCRASHES=1 -DSLEEPS")

manyhands_model(two_workers "${two_workers}")
manyhands_model(two_workers_move_head "${two_workers} -DLAG=1")
manyhands_model(three_workers "${three_workers} -DLAG=1")
manyhands_model(sleepers "${sleepers}")
manyhands_model(two_workers_end "${two_workers} -DLAG=1" -DLIVENESS=1)
manyhands_model(three_workers_end "${three_workers} -DLAG=1" -DLIVENESS=1)

foreach(bug CHECK_THEN_SET TICKET_BEFORE_CELL COMMIT_BEFORE_PAYLOAD BURY_WITHOUT_HARVEST NO_RECLAIM NO_ROLL_BACK
    ROLL_BACK_WITHOUT_EPOCH RECLAIM_ON_SUSPICION)
  string(TOLOWER ${bug} name)
  manyhands_model(${name} "${two_workers} -DLAG=1 -DBUG_${bug}" -DEXPECT_ERROR=1)
endforeach()
foreach(bug LOOK_BEFORE_IDLE HOST_LOOKS_FIRST)
  string(TOLOWER ${bug} name)
  manyhands_model(${name} "${sleepers} -DBUG_${bug}" -DEXPECT_ERROR=1)
endforeach()
manyhands_model(no_roll_back_ends "${two_workers} -DLAG=1 -DBUG_NO_ROLL_BACK" -DLIVENESS=1 -DEXPECT_ERROR=1)
