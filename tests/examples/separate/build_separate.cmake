# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the library from BUILD into a fresh folder, builds a separate project against it in WORK, and runs that.
function(run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE code OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT code EQUAL 0)
    message(FATAL_ERROR "${ARGN}\n${output}")
  endif()
endfunction()
file(REMOVE_RECURSE ${WORK})
run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${WORK}/prefix --component library)
# with the build program that is there: make need not be
run(${CMAKE_COMMAND} -G ${GENERATOR} -S ${CMAKE_CURRENT_LIST_DIR} -B ${WORK}/build -DCMAKE_PREFIX_PATH=${WORK}/prefix -DCMAKE_CXX_FLAGS=${FLAGS})
run(${CMAKE_COMMAND} --build ${WORK}/build)
set(PROGRAM ${WORK}/build/squares)
set(EXPECTED ${CMAKE_CURRENT_LIST_DIR}/../squares.txt)
include(${CMAKE_CURRENT_LIST_DIR}/../run_example.cmake)
file(REMOVE_RECURSE ${WORK})
