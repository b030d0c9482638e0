# SPDX-License-Identifier: GPL-3.0-or-later
# A check that cannot fail proves nothing: CHECK must find exactly one broken rule in the little house CASE, the one that
# its file `expected` tells.
cmake_minimum_required(VERSION 3.25)
file(STRINGS ${CASE}/expected expected)
execute_process(COMMAND ${CMAKE_COMMAND} -DROOT=${CASE} -P ${CHECK} RESULT_VARIABLE failed ERROR_VARIABLE told)
string(REGEX REPLACE "[ \n]+" " " told "${told}")
if(NOT failed)
  message(FATAL_ERROR "nothing was found wrong with ${CASE}")
endif()
string(FIND "${told}" "1 times against" once)
string(FIND "${told}" "${expected}" place)
if(once EQUAL -1 OR place EQUAL -1)
  message(FATAL_ERROR "expected: ${expected}\ntold: ${told}")
endif()
